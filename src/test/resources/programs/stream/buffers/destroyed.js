// What a destroyed stream kept.
const { Duplex } = require('stream');
const { watch, tell } = require('./_tell');

const both = watch(new Duplex({
  read() {},
  write(chunk, encoding, callback) {},
}));
both.push('abc');
both.write('defg');
both.write('hi');
tell('filled');
both.on('error', (error) => {
  console.log(error.message);
  tell('error');
});
both.on('close', () => tell('close'));
both.destroy(new Error('enough'));
tell('destroyed');

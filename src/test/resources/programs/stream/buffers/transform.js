// A Transform keeps on both sides.
const { Transform } = require('stream');
const { watch, tell } = require('./_tell');

const twice = watch(new Transform({
  writableHighWaterMark: 6,
  readableHighWaterMark: 4,
  transform(chunk, encoding, callback) {
    tell('transform');
    this.push(chunk);
    tell('first');
    callback(null, chunk);
    tell('second');
  },
  flush(callback) {
    this.push('!');
    tell('flush');
    callback();
  },
}));
console.log(twice.write('ab'), twice.write('cd'), twice.write('ef'));
tell('written');
setTimeout(() => {
  twice.on('data', (chunk) => tell(`data ${chunk}`));
  twice.on('end', () => tell('end'));
  twice.end();
}, 2);

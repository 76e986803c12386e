// A paused stream keeps what comes in.
const { Readable } = require('stream');
const { watch, tell } = require('./_tell');

const source = watch(new Readable({ read() {} }));
source.on('data', (chunk) => {
  tell(`data ${chunk}`);
  if (String(chunk) === 'two') {
    source.pause();
    source.push('three');
    tell('paused');
    setImmediate(() => {
      tell('still');
      source.resume();
    });
  }
});
source.on('end', () => tell('end'));
source.push('one');
source.push('two');
setTimeout(() => {
  source.push('four');
  source.push(null);
}, 5);

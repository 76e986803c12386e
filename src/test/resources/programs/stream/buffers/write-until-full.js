// write() answers false when the buffer is full with what is written; drain comes when it is empty.
const { Writable } = require('stream');
const { watch, tell } = require('./_tell');

const sink = watch(new Writable({
  highWaterMark: 10,
  write(chunk, encoding, callback) {
    tell('write');
    setImmediate(callback);
  },
}));
console.log(sink.write('123'), sink.write('456'), sink.write('789'), sink.write('0ab'));
tell('four');
sink.once('drain', () => {
  tell('drain');
  sink.end('é', () => tell('finished'));
  tell('ended');
});

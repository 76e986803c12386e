// An error of one end of a pipeline destroys the other.
const { Readable, Writable, pipeline } = require('stream');
const { watch, tell } = require('./_tell');

const source = watch(new Readable({
  highWaterMark: 4,
  read() {
    this.push('xx');
  },
}));
let writes = 0;
const sink = watch(new Writable({
  highWaterMark: 4,
  write(chunk, encoding, callback) {
    tell('write');
    setImmediate(callback, ++writes === 3 ? new Error('the disk is full') : null);
  },
}));
pipeline(source, sink, (error) => {
  console.log(error.message, source.destroyed, sink.destroyed);
  tell('over');
});

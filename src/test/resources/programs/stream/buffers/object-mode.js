// In object mode objects are counted, whatever their size.
const { Readable, Writable, PassThrough, pipeline } = require('stream');
const { watch, tell } = require('./_tell');

const numbers = watch(Readable.from([1, 2, 3, 4, 5, 6]));
const through = watch(new PassThrough({ objectMode: true, highWaterMark: 2 }));
const sink = watch(new Writable({
  objectMode: true,
  highWaterMark: 2,
  write(value, encoding, callback) {
    tell(`write ${value}`);
    setImmediate(callback);
  },
}));
pipeline(numbers, through, sink, (error) => {
  console.log(error ?? 'over');
  tell('over');
});

// A pipe with end: false leaves its destination open for another.
const { Readable, Writable } = require('stream');
const { watch, tell } = require('./_tell');

const sink = watch(new Writable({
  write(chunk, encoding, callback) {
    console.log(String(chunk));
    callback();
  },
}));
const first = watch(Readable.from(['a', 'b']));
const second = watch(Readable.from(['c']));
first.pipe(sink, { end: false });
first.on('end', () => {
  tell('first ends');
  second.pipe(sink);
});
sink.on('finish', () => tell('finish'));

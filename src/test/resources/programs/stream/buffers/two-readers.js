// Two pipes from one stream: the slow one sets the pace.
const { Readable, Writable } = require('stream');
const { watch, tell } = require('./_tell');

function sink(name, highWaterMark, delay) {
  return watch(new Writable({
    highWaterMark,
    write(chunk, encoding, callback) {
      console.log(name, String(chunk));
      setTimeout(callback, delay);
    },
  }));
}

let made = 0;
const source = watch(new Readable({
  highWaterMark: 2,
  read() {
    this.push(made < 6 ? String(made++) : null);
  },
}));
source.pipe(sink('quick', 8, 0));
source.pipe(sink('slow', 1, 5)).on('finish', () => tell('slow is over'));

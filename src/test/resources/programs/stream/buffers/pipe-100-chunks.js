// A hundred chunks of four bytes go through a pipe whose ends keep sixteen bytes each, to a slow writer.
const { Readable, Writable } = require('stream');
const { watch, tell } = require('./_tell');

let made = 0;
let refused = 0;
let drains = 0;
const source = watch(new Readable({
  highWaterMark: 16,
  read() {
    tell('read');
    this.push(made < 100 ? String(made++).padStart(4, '0') : null);
    tell('pushed');
  },
}));
const sink = watch(new Writable({
  highWaterMark: 16,
  write(chunk, encoding, callback) {
    tell('write');
    setTimeout(() => {
      callback();
      tell('done');
    }, 1);
  },
}));
const { write } = sink;
sink.write = function(...args) {
  const more = Reflect.apply(write, this, args);
  refused += more ? 0 : 1;
  tell('written');
  return more;
};
sink.on('drain', () => {
  drains++;
  tell('drain');
});
source.on('data', () => tell('data'));
source.pipe(sink);
sink.on('finish', () => console.log(made, refused, drains));

const { Readable, Writable } = require('stream');

let made = 0;
let refused = 0;

const source = new Readable({
  highWaterMark: 16,
  read: function make() {
    this.push(made < 12 ? `cup ${made++}`.padEnd(8) : null);
  },
});

const sink = new Writable({
  highWaterMark: 16,
  write: function drink(chunk, encoding, done) {
    setTimeout(done, 5);
  },
});

source.on('pause', () => refused++);
sink.on('finish', () => {
  console.log(`${made} cups, the source had to wait ${refused} times`);
});

source.pipe(sink);

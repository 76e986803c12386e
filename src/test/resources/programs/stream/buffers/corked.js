// What is written to a corked stream waits, and goes together.
const { Writable } = require('stream');
const { watch, tell } = require('./_tell');

const sink = watch(new Writable({
  writev(chunks, callback) {
    tell(`writev ${chunks.length}`);
    process.nextTick(callback);
  },
}));
sink.cork();
sink.cork();
sink.write('a');
sink.write(Buffer.from('bc'));
tell('corked');
sink.uncork();
tell('once');
process.nextTick(() => {
  sink.uncork();
  tell('twice');
  sink.write('late');
  sink.end();
  tell('end');
});
sink.on('finish', () => tell('finish'));

// A pipeline of transforms, backpressure and its drain.
const { Readable, Writable, Transform, pipeline } = require('stream');
const upper = new Transform({ transform(chunk, encoding, done) { done(null, String(chunk).toUpperCase()); } });
pipeline(Readable.from(['a', 'b', 'c']), upper, new Writable({
  write(chunk, encoding, done) { console.log('wrote', String(chunk)); done(); },
}), (error) => {
  console.log('pipeline', error);
  const slow = new Writable({ highWaterMark: 3, write(chunk, encoding, done) { setImmediate(done); } });
  console.log(slow.write('ab'), slow.write('cd'), slow.writableLength, slow.writableNeedDrain);
  slow.on('drain', () => console.log('drain', slow.writableLength)).once('drain', () => slow.end());
  slow.on('finish', () => console.log('finish'));
});

// The defaults of a stream and options that are refused.
const stream = require('stream');
console.log(stream.getDefaultHighWaterMark(false), stream.getDefaultHighWaterMark(true));
stream.setDefaultHighWaterMark(false, 100);
console.log(new stream.PassThrough().readableHighWaterMark, new stream.Writable({ objectMode: true }).writableHighWaterMark);
for (const options of [{ highWaterMark: -1 }, { highWaterMark: 'x' }, { defaultEncoding: 'none' }]) {
  for (const name of ['Readable', 'Writable']) {
    try { new stream[name](options); } catch (error) { console.log(name, error.code, error.message); }
  }
}

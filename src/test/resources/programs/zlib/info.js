// With info, the stream that did the work comes along.
const zlib = require('zlib');
const { buffer, engine } = zlib.gzipSync('some text', { info: true });
console.log(buffer.length, engine.bytesWritten, engine instanceof zlib.Gzip);
zlib.deflate('some more text', { info: true }, (error, result) => {
  console.log(Object.keys(result), result.engine.bytesWritten, result.engine.constructor.name);
});

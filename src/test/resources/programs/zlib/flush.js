// A flush puts out what was written so far.
const zlib = require('zlib');
const deflate = zlib.createDeflate();
const inflate = zlib.createInflate();
deflate.on('data', (chunk) => inflate.write(chunk));
inflate.on('data', (chunk) => console.log('received', chunk.toString()));
deflate.write('first');
deflate.flush(() => {
  console.log('flushed');
  deflate.write('second');
  deflate.flush(zlib.constants.Z_SYNC_FLUSH, () => {
    console.log('flushed again');
    deflate.end();
  });
});
deflate.on('end', () => inflate.end());

// The chunks of a decompressing stream in a for await loop.
const zlib = require('zlib');
(async () => {
  const inflate = zlib.createInflate({ chunkSize: 64 });
  inflate.end(zlib.deflateSync('0123456789'.repeat(20)));
  for await (const chunk of inflate) {
    console.log(chunk.length, chunk.toString().slice(0, 5));
  }
})();

// A limit on what comes out.
const zlib = require('zlib');
const bomb = zlib.gzipSync(Buffer.alloc(100000));
try {
  zlib.gunzipSync(bomb, { maxOutputLength: 1000 });
} catch (error) {
  console.log(error.name, error.code, error.message);
}
zlib.gunzip(bomb, { maxOutputLength: 1000 }, (error) => console.log(error.code));
zlib.gunzip(bomb, { maxOutputLength: 100000 }, (error, buffer) => console.log(error, buffer.length));

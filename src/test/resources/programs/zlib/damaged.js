// A wrong checksum, a wrong length and damaged bits are noticed.
const zlib = require('zlib');
function attempt(change, name) {
  const bytes = zlib.gzipSync('some text to compress');
  change(bytes);
  try {
    console.log(name, zlib.gunzipSync(bytes).toString());
  } catch (error) {
    console.log(name, error.code, error.message);
  }
}
attempt((bytes) => { bytes[bytes.length - 5] ^= 1; }, 'checksum');
attempt((bytes) => { bytes[bytes.length - 1] ^= 1; }, 'length');
attempt((bytes) => { bytes[2] = 7; }, 'method');
attempt((bytes) => { bytes[3] = 0xe0; }, 'flags');
attempt((bytes) => { bytes[10] = 7; }, 'block');
attempt(() => {}, 'nothing');

// A stream that ends too early, and one that may.
const zlib = require('zlib');
const whole = zlib.gzipSync('0123456789'.repeat(100));
const part = whole.subarray(0, whole.length - 10);
try {
  zlib.gunzipSync(part);
} catch (error) {
  console.log(error.code, error.message);
}
console.log(zlib.gunzipSync(part, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString().slice(0, 10));
zlib.gunzip(part, (error) => console.log(error.code, error.errno, error.message));

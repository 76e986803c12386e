// The first two bytes of zlib's format.
const zlib = require('zlib');
for (const level of [0, 1, 5, 6, 9, -1]) {
  console.log(level, zlib.deflateSync('x', { level }).subarray(0, 2));
}

// No compression at all, and the sizes that follow.
const zlib = require('zlib');
const zeros = Buffer.alloc(10000);
console.log(zlib.deflateSync(zeros, { level: 0 }).length > 10000);
console.log(zlib.deflateSync(zeros, { level: 1 }).length >= zlib.deflateSync(zeros, { level: 9 }).length);

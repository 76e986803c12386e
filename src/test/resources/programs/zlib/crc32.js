// Checksums, of texts, of buffers, and continued.
const zlib = require('zlib');
console.log(zlib.crc32('hello'), zlib.crc32(Buffer.from('hello')), zlib.crc32(''), zlib.crc32('grün'));
console.log(zlib.crc32('world', zlib.crc32('hello ')) === zlib.crc32('hello world'));
console.log(zlib.crc32(new Uint16Array([1, 2, 3])), zlib.crc32(new Uint8Array(100).subarray(50)));

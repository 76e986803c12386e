// gzip ends with a checksum and the length of the text.
const zlib = require('zlib');
const compressed = zlib.gzipSync('hello world');
console.log(compressed.readUInt32LE(compressed.length - 8) === zlib.crc32('hello world'), compressed.readUInt32LE(compressed.length - 4));

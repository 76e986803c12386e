// How many bytes a stream has taken.
const zlib = require('zlib');
const gunzip = zlib.createGunzip();
const compressed = zlib.gzipSync('x'.repeat(5000));
gunzip.on('data', () => {});
gunzip.on('end', () => console.log(gunzip.bytesWritten === compressed.length));
gunzip.end(compressed);

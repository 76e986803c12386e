// Brotli's format is read, whole and as a stream.
const zlib = require('zlib');
const compressed = Buffer.from('iwWAaGVsbG8gd29ybGQD', 'base64');
console.log(zlib.brotliDecompressSync(compressed).toString());
zlib.brotliDecompress(compressed, (error, buffer) => console.log(error, buffer.toString()));
const stream = zlib.createBrotliDecompress();
stream.on('data', (chunk) => console.log(chunk.toString())).on('end', () => console.log('end'));
stream.write(compressed.subarray(0, 4));
stream.end(compressed.subarray(4));
try {
  zlib.brotliDecompressSync(compressed.subarray(0, 8));
} catch (error) {
  console.log(error.code, error.errno, error.message);
}

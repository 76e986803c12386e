// Brotli's format is read, whole and as a stream.
const zlib = require('zlib');
const compressed = Buffer.from('ixKAaGVsbG8gd29ybGQsIGhlbGxvIEJyb3RsaSwgaGVsbG8gd29ybGQD', 'base64');
console.log(zlib.brotliDecompressSync(compressed).toString());
zlib.brotliDecompress(compressed, (error, buffer) => console.log(error, buffer.toString()));
const stream = zlib.createBrotliDecompress();
let text = '';
stream.on('data', (chunk) => { text += chunk; }).on('end', () => console.log('end', text));
stream.write(compressed.subarray(0, 4));
stream.end(compressed.subarray(4));
try {
  zlib.brotliDecompressSync(compressed.subarray(0, 8));
} catch (error) {
  console.log(error.code, error.errno, error.message);
}

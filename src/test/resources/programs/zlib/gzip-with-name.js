// A gzip header with extra bytes, a name, a comment and a checksum is passed over.
const zlib = require('zlib');
const plain = zlib.gzipSync('named');
const header = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 4 | 8 | 16, 0, 0, 0, 0, 0, 3]), Buffer.from([3, 0, 1, 2, 3]), Buffer.from('file.txt\0'), Buffer.from('a comment\0'),
]);
console.log(zlib.gunzipSync(Buffer.concat([header, plain.subarray(10)])).toString());
const stream = zlib.createGunzip().on('data', (chunk) => console.log(chunk.toString())).on('end', () => console.log('end'));
for (const byte of Buffer.concat([header, plain.subarray(10)])) {
  stream.write(Buffer.from([byte]));
}
stream.end();

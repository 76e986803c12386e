// A character of two UTF-16 units may come in any number of pieces.
const { StringDecoder } = require('string_decoder');
const decoder = new StringDecoder('utf16le');
const bytes = Buffer.from('a\u{1f44d}b', 'utf16le');
for (const byte of bytes) {
  console.log(JSON.stringify(decoder.write(Buffer.from([byte]))), decoder.lastNeed, decoder.lastTotal);
}
console.log(JSON.stringify(decoder.write(bytes.subarray(2, 4))), JSON.stringify(decoder.write(bytes.subarray(0, 1))));
console.log(JSON.stringify(decoder.end()));
try {
  StringDecoder.prototype.write(bytes);
} catch (error) {
  console.log(error.code, error.message);
}

// Both sides know the same words in advance.
const zlib = require('zlib');
const dictionary = Buffer.from('hello world, the dictionary knows these words');
const text = 'hello words, the dictionary knows the world';
const compressed = zlib.deflateSync(text, { dictionary });
console.log(compressed.length < zlib.deflateSync(text).length, zlib.inflateSync(compressed, { dictionary }).toString());
for (const options of [{}, { dictionary: Buffer.from('another') }]) {
  try {
    zlib.inflateSync(compressed, options);
  } catch (error) {
    console.log(error.code, error.errno, error.message);
  }
}
const raw = zlib.deflateRawSync(text, { dictionary });
console.log(zlib.inflateRawSync(raw, { dictionary }).toString());

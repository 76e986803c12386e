// A text is compressed with gzip and restored, with callbacks.
const zlib = require('zlib');
const text = 'The quick brown fox jumps over the lazy dog. '.repeat(50);
zlib.gzip(text, (error, compressed) => {
  console.log(error, compressed.length < text.length, compressed.subarray(0, 4));
  zlib.gunzip(compressed, (failure, restored) => {
    console.log(failure, restored.toString() === text);
  });
});
console.log('asked');

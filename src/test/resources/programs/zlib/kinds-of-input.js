// Strings, buffers, typed arrays, views and array buffers can be compressed.
const zlib = require('zlib');
const bytes = Uint8Array.from([104, 105, 33, 33]);
const inputs = ['hi!!', Buffer.from('hi!!'), bytes, new Uint16Array(bytes.buffer), new DataView(bytes.buffer), bytes.buffer];
for (const input of inputs) {
  console.log(zlib.inflateSync(zlib.deflateSync(input)).toString());
}
inputs.forEach((input) => zlib.deflate(input, (error, result) => console.log(zlib.inflateSync(result).toString())));

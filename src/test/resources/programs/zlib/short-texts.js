// Short texts compress to the same bytes.
const zlib = require('zlib');
for (const text of ['', 'a', 'hello', 'aaaaaaaaaaaaaaaaaaaa', 'The quick brown fox']) {
  console.log(JSON.stringify(text), zlib.deflateSync(text).toString('base64'), zlib.deflateRawSync(text).toString('hex'), zlib.gzipSync(text).toString('base64'));
}

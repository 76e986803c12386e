// The classes can be called.
const zlib = require('zlib');
for (const name of ['Deflate', 'Inflate', 'Gzip', 'Gunzip', 'DeflateRaw', 'InflateRaw', 'Unzip', 'BrotliDecompress']) {
  const stream = zlib[name]();
  console.log(stream instanceof zlib[name], stream instanceof require('stream').Transform, zlib[`create${name}`]() instanceof zlib[name]);
}

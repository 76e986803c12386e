// Promises of compressed buffers.
const { promisify } = require('util');
const zlib = require('zlib');
const deflate = promisify(zlib.deflate);
const unzip = promisify(zlib.unzip);
(async () => {
  const compressed = await deflate('.................................');
  console.log((await unzip(compressed)).toString());
  await unzip(Buffer.from('not compressed')).catch((error) => console.log(error.code, error.errno, error.message));
})();

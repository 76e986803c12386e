// A stream that begins anew.
const zlib = require('zlib');
const deflate = zlib.createDeflate();
deflate.on('data', () => {});
deflate.on('end', () => console.log('end'));
deflate.reset();
deflate.end('text');

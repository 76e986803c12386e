// Compression is done by the thread pool: the program goes on meanwhile.
const zlib = require('zlib');
zlib.gzip('text', () => console.log('gzip done'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log('main');

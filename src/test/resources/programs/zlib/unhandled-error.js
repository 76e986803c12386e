// Nobody listens for the error.
const zlib = require('zlib');
process.on('uncaughtException', (error) => console.log(error.message, error.code));
zlib.createInflate().end('nonsense');

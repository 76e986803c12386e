// A stream that cannot go on says why, and is closed.
const zlib = require('zlib');
const gunzip = zlib.createGunzip();
gunzip.on('error', (error) => console.log('error', error.code, error.errno, error.message, gunzip.destroyed));
gunzip.on('close', () => console.log('close', gunzip._closed));
gunzip.on('end', () => console.log('never'));
gunzip.write('nonsense, nonsense');

// A gzip stream takes chunks and gives chunks.
const zlib = require('zlib');
const gzip = zlib.createGzip();
const chunks = [];
gzip.on('data', (chunk) => chunks.push(chunk));
gzip.on('end', () => console.log('end', zlib.gunzipSync(Buffer.concat(chunks)).toString(), gzip.bytesWritten));
gzip.on('close', () => console.log('close'));
gzip.on('finish', () => console.log('finish'));
console.log(gzip.write('one '), gzip.write('two '));
gzip.end('three');

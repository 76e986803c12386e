// A closed stream.
const zlib = require('zlib');
const gzip = zlib.createGzip();
gzip.on('close', () => console.log('close event'));
gzip.close(() => {
  console.log('closed', gzip._closed, gzip.destroyed);
  gzip.write('late', (error) => console.log(error.code));
});
gzip.on('error', (error) => console.log('error event', error.code));

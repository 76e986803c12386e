// Streams joined: what goes in comes out again.
const { Readable } = require('stream');
const zlib = require('zlib');
let text = '';
Readable.from(['alpha ', 'beta ', 'gamma']).pipe(zlib.createDeflate()).pipe(zlib.createInflate())
  .on('data', (chunk) => { text += chunk; }).on('end', () => console.log(text));

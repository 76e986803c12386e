// A hash is a stream as well: what is piped in comes out as its hash.
const { createHash } = require('crypto');
const { Readable } = require('stream');
const { pipeline } = require('stream/promises');

const hash = createHash('sha256');
hash.setEncoding('hex');
hash.on('data', (text) => console.log('data', text));
hash.on('end', () => console.log('end'));
hash.write('first ');
hash.write(Buffer.from('second'));
hash.end();

const piped = createHash('md5');
Readable.from(['a', 'b', 'c']).pipe(piped).on('finish', () => console.log('finish', piped.read().toString('hex')));

const last = createHash('sha1');
pipeline(Readable.from([Buffer.from('one'), Buffer.from('two')]), last)
  .then(() => console.log('pipeline', last.digest('hex')), (error) => console.log(error.code));

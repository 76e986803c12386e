// What the functions refuse.
const zlib = require('zlib');
const attempts = [
  () => zlib.gzipSync(5), () => zlib.gzipSync(), () => zlib.gzipSync(null), () => zlib.gzip('x'), () => zlib.gzip('x', {}, 5),
  () => zlib.createGzip({ level: 10 }), () => zlib.createGzip({ level: 'fast' }), () => zlib.createGzip({ chunkSize: 1 }),
  () => zlib.createGzip({ windowBits: 8 }), () => zlib.createGzip({ memLevel: 0 }), () => zlib.createGzip({ strategy: 9 }),
  () => zlib.createGzip({ flush: 'x' }), () => zlib.createGzip({ finishFlush: 9 }), () => zlib.createDeflate({ dictionary: 'x' }),
  () => zlib.createDeflate({ level: Infinity }), () => zlib.createDeflate({ maxOutputLength: 0 }), () => zlib.crc32(5), () => zlib.crc32('x', -1),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('accepted', attempt.toString());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

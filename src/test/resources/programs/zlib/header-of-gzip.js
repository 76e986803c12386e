// gzip's header: no name, no time; it says how hard the compressor tried, and on which system.
const zlib = require('zlib');
for (const level of [0, 1, 6, 9]) {
  console.log(level, zlib.gzipSync('x', { level }).subarray(0, 10).toString('hex'));
}

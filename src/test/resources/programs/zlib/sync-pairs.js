// Each format's two functions undo each other.
const zlib = require('zlib');
const input = Buffer.from('abcabcabcabcabcabc, and so on');
for (const [forth, back] of [['deflate', 'inflate'], ['gzip', 'gunzip'], ['deflateRaw', 'inflateRaw'], ['gzip', 'unzip'], ['deflate', 'unzip']]) {
  const compressed = zlib[`${forth}Sync`](input);
  console.log(forth, back, zlib[`${back}Sync`](compressed).equals(input));
}

// Level and strategy are changed on the way.
const zlib = require('zlib');
const deflate = zlib.createDeflate({ level: 9 });
const chunks = [];
deflate.on('data', (chunk) => chunks.push(chunk));
deflate.write('compressed '.repeat(100), () => {
  deflate.params(0, zlib.constants.Z_DEFAULT_STRATEGY, () => {
    console.log(deflate._level);
    deflate.end('stored '.repeat(100));
  });
});
deflate.on('end', () => {
  const whole = Buffer.concat(chunks);
  console.log(whole.includes('stored stored'), whole.includes('compressed compressed'), zlib.inflateSync(whole).length);
});

// Encoded answers are decoded; those of an unknown coding come as they are.
const http = require('http');
const zlib = require('zlib');
const codings = { gzip: zlib.gzipSync, deflate: zlib.deflateSync, 'x-gzip': zlib.gzipSync, unknown: Buffer.from };
const server = http.createServer((request, response) => {
  const coding = request.url.slice(1);
  response.setHeader('content-encoding', coding);
  response.end(coding.includes(',') ? zlib.gzipSync(zlib.deflateSync('twice')) : codings[coding](`sent as ${coding}`));
});
server.listen(0, '127.0.0.1', async () => {
  for (const coding of [...Object.keys(codings), 'deflate,gzip']) {
    const response = await fetch(`http://127.0.0.1:${server.address().port}/${coding}`);
    console.log(response.headers.get('content-encoding'), await response.text());
  }
  server.close();
});

// A request's body read with for await.
const http = require('http');
const server = http.createServer(async (req, res) => {
  const parts = [];
  for await (const part of req) {
    parts.push(part);
  }
  res.end(Buffer.concat(parts).toString().split('').reverse().join(''));
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'POST' }, async (res) => {
    res.setEncoding('utf8');
    for await (const text of res) {
      console.log(text);
    }
    server.close();
  });
  req.end('abc');
});

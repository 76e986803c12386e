// HEAD: the same head, no body.
const http = require('http');
const server = http.createServer((req, res) => {
  res.writeHead(200, { 'Content-Length': 5 });
  res.end('hello', () => console.log('sent'));
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'HEAD' }, (res) => {
    console.log(res.statusCode, res.headers['content-length']);
    let length = 0;
    res.on('data', (d) => { length += d.length; }).on('end', () => {
      console.log('body', length);
      server.close();
    });
  });
  req.end();
});

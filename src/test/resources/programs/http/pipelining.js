// Several requests at once on one connection: the responses keep their order.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => {
  console.log('request', req.url);
  setTimeout(() => {
    console.log('answer', req.url);
    res.end(req.url);
  }, req.url === '/1' ? 60 : 5);
});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.write('GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\nGET /3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  let all = '';
  socket.on('data', (d) => { all += d; }).on('close', () => {
    console.log(all.match(/\r\n\r\n\/\d/g).map((s) => s.trim()));
    server.close();
  });
});

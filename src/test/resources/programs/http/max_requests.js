// maxRequestsPerSocket: the connection closes, and pipelined requests beyond it are dropped.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => res.end(req.url));
server.maxRequestsPerSocket = 2;
server.on('dropRequest', (req) => console.log('dropped', req.url));
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.write(['/1', '/2', '/3'].map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''));
  let all = '';
  socket.on('data', (d) => { all += d; }).on('close', () => {
    console.log(all.replace(/Date: .*\r\n/g, ''));
    server.close();
  });
});

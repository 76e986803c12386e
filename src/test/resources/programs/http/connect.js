// A proxy's CONNECT, there and back.
const http = require('http');
const server = http.createServer();
server.on('connect', (req, socket, head) => {
  console.log('server', req.method, req.url, String(head));
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  socket.on('data', (d) => socket.end(String(d).toUpperCase()));
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'CONNECT', path: 'example.org:443' });
  req.on('connect', (res, socket, head) => {
    console.log('client', res.statusCode, head.length);
    socket.write('tunnel');
    socket.on('data', (d) => console.log(String(d))).on('close', () => server.close());
  });
  req.end();
});

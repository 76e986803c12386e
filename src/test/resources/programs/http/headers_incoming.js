// How repeated header lines arrive: joined, dropped, as an array, raw, distinct.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => {
  console.log(req.headers);
  console.log(req.rawHeaders);
  console.log(req.headersDistinct);
  res.end();
});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.write(['GET / HTTP/1.1', 'HoSt: a', 'Accept: x', 'ACCEPT: y', 'Content-Type: one', 'content-type: two',
    'Cookie: a=1', 'Cookie: b=2', 'Set-Cookie: s=1', 'Set-Cookie: t=2', 'X-Thing:  spaced  ', 'Empty:',
    'Connection: close', '', ''].join('\r\n'));
  socket.resume().on('close', () => server.close());
});

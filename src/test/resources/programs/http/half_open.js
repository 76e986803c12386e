// A client that ends its side early; httpAllowHalfOpen lets it still have the response.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => setTimeout(() => res.end('answer'), 30));
function ask(next) {
  const socket = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true }, () =>
    socket.end('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
  let all = '';
  socket.on('data', (d) => { all += d; }).on('close', () => {
    console.log(all.includes('answer'));
    next();
  });
}
server.httpAllowHalfOpen = true;
server.listen(0, '127.0.0.1', () => ask(() => server.close()));

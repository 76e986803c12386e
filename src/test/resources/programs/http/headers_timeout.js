// A request whose head never ends gets 408.
const http = require('http');
const net = require('net');
const server = http.createServer({ headersTimeout: 50, requestTimeout: 80, connectionsCheckingInterval: 20 }, () => {});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\nX'));
  let all = '';
  socket.on('data', (d) => { all += d; }).on('close', () => {
    console.log(JSON.stringify(all));
    server.on('clientError', (e, s) => {
      console.log(e.code, e.message);
      s.destroy();
    });
    const second = net.connect(server.address().port, '127.0.0.1', () =>
      second.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab'));
    second.resume().on('close', () => server.close());
  });
});

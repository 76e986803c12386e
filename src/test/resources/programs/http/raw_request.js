// What a client sends, byte for byte, for several kinds of request.
const http = require('http');
const net = require('net');
const server = net.createServer((socket) => {
  let text = '';
  socket.setEncoding('latin1').on('data', (d) => {
    text += d;
    if (text.endsWith('\r\n\r\n') || text.endsWith('BODY')) {
      console.log(JSON.stringify(text.replace(/:\d+\r\n/, ':PORT\r\n')));
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    }
  });
});
function send(options, body) {
  return new Promise((resolve) => {
    const req = http.request({ port: server.address().port, host: '127.0.0.1', ...options }, (res) => {
      res.resume().on('close', resolve);
    });
    (options.parts ?? []).forEach((part) => req.write(part));
    req.end(body);
  });
}
server.listen(0, '127.0.0.1', async () => {
  await send({});
  await send({ path: '/a?b=c', headers: { 'X-One': '1', cookie: ['a=1', 'b=2'], 'X-Two': ['p', 'q'] } });
  await send({ method: 'POST' }, 'BODY');
  await send({ method: 'POST', parts: ['ab', 'cd'] });
  await send({ method: 'PUT', headers: { 'Content-Length': 4 } }, 'BODY');
  await send({ method: 'DELETE', auth: 'user:pass', agent: false });
  await send({ setHost: false, headers: { Host: 'example.org' } });
  await send({ headers: ['Host', 'x', 'A', '1', 'a', '2'] });
  await send({ method: 'options', path: '*', agent: new http.Agent({ keepAlive: true }) });
  server.close();
});

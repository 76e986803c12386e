// Bytes that are no request: the program may answer them itself.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => res.end());
function raw(text) {
  return new Promise((resolve) => {
    const socket = net.connect(server.address().port, '127.0.0.1', () => socket.write(text, 'latin1'));
    let all = '';
    socket.setEncoding('latin1').on('data', (d) => { all += d; }).on('error', () => {}).on('close', () => resolve(all));
  });
}
const bad = ['nonsense\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n', 'GET /\x00 HTTP/1.1\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(20000)}\r\n\r\n`,
  'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n'];
server.listen(0, '127.0.0.1', async () => {
  for (const text of bad) {
    console.log(JSON.stringify((await raw(text)).split('\r\n')[0]));
  }
  server.on('clientError', (error, socket) => {
    console.log(error.code, error.message, error.reason, error.bytesParsed, Buffer.isBuffer(error.rawPacket));
    socket.end('HTTP/1.1 400 No\r\n\r\n');
  });
  for (const text of bad.slice(0, 7)) {
    console.log(JSON.stringify(await raw(text)));
  }
  server.close();
});

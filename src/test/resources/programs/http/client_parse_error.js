// A server that does not speak HTTP.
const http = require('http');
const net = require('net');
const answers = ['not http', 'HTTP/1.1 20 OK\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', ''];
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => socket.end(answers.shift()));
});
function ask() {
  return new Promise((resolve) => {
    const req = http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => res.resume());
    req.on('error', (e) => console.log(e.name, e.code, e.message, e.bytesParsed));
    req.on('close', resolve);
  });
}
server.listen(0, '127.0.0.1', async () => {
  while (answers.length > 0) {
    await ask();
  }
  server.close();
});

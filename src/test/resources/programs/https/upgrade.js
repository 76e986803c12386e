// A connection over https becomes one of another protocol.
const https = require('https');
const key = require('../tls/_keys');

const server = https.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') });
server.on('upgrade', (request, socket) => {
  console.log('server', request.headers.upgrade, socket.encrypted);
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n');
  socket.pipe(socket);
});
server.listen(0, 'localhost', () => {
  const request = https.request({
    host: 'localhost', port: server.address().port, ca: key('ca-cert.pem'), headers: { Connection: 'Upgrade', Upgrade: 'echo' },
  });
  request.on('upgrade', (response, socket) => {
    console.log('client', response.statusCode, socket.encrypted);
    socket.on('data', (chunk) => {
      console.log(`${chunk}`);
      socket.end();
    });
    socket.on('close', () => server.close(() => console.log('closed')));
    socket.write('another protocol');
  });
  request.end();
});

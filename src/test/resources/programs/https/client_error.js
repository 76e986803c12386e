// A client that speaks http to a server that speaks https; and one that speaks no http, but secretly.
const http = require('http');
const https = require('https');
const tls = require('tls');
const key = require('../tls/_keys');

const server = https.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') });
server.on('clientError', (error, socket) => {
  console.log('clientError', error.code);
  socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  socket.destroy();
});
server.listen(0, 'localhost', () => {
  const { port } = server.address();
  http.get({ host: 'localhost', port, agent: false }).on('error', (error) => {
    console.log('client', error.code);
    const client = tls.connect({ host: 'localhost', port, ca: key('ca-cert.pem') }, () => client.write('no http\r\n\r\n'));
    client.resume().on('error', () => {}).on('close', () => server.close(() => console.log('closed')));
  });
});

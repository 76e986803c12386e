// With rejectUnauthorized false a connection goes on; the program can ask what was wrong.
const tls = require('tls');
const key = require('./_keys');

const server = tls.createServer({ key: key('self-key.pem'), cert: key('self-cert.pem') }, (socket) => {
  socket.end('still secret');
});
server.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', rejectUnauthorized: false });
  client.on('secureConnect', () => console.log(client.authorized, client.authorizationError));
  client.on('data', (chunk) => console.log(`${chunk}`));
  client.on('close', () => server.close(() => console.log('closed')));
});

// A self-signed certificate is trusted when it is its own authority.
const tls = require('tls');
const key = require('./_keys');

const server = tls.createServer({ key: key('self-key.pem'), cert: key('self-cert.pem') }, (socket) => socket.end('hi'));
server.listen(0, 'localhost', () => {
  const client = tls.connect(server.address().port, 'localhost', { ca: [key('self-cert.pem')] }, () => {
    console.log(client.authorized, client.authorizationError, client.getPeerCertificate().issuer);
  });
  client.on('data', (chunk) => console.log(`${chunk}`));
  client.on('close', () => server.close());
});

// A server that asks who its clients are.
const tls = require('tls');
const key = require('./_keys');

const ca = key('ca-cert.pem');
const own = { key: key('server-key.pem'), cert: key('server-cert.pem'), ca };

function ask(serverOptions, clientOptions) {
  return new Promise((resolve) => {
    const server = tls.createServer({ ...own, requestCert: true, ...serverOptions }, (socket) => {
      console.log('server', socket.authorized, socket.authorizationError, socket.getPeerCertificate().subject);
      socket.end('welcome');
    });
    server.on('tlsClientError', (error) => console.log('tlsClientError', error.code));
    server.listen(0, '127.0.0.1', () => {
      const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, ...clientOptions });
      client.on('data', (chunk) => console.log('client', `${chunk}`));
      client.on('error', (error) => console.log('client', error.code));
      client.on('close', () => server.close(resolve));
    });
  });
}

const known = { key: key('client-key.pem'), cert: key('client-cert.pem') };
const stranger = { key: key('self-key.pem'), cert: key('self-cert.pem') };

(async () => {
  await ask({}, known);
  await ask({ rejectUnauthorized: false }, {});
  await ask({ rejectUnauthorized: false }, stranger);
  await ask({}, {});
})();

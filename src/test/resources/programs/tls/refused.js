// Certificates that a client does not accept, and why.
const tls = require('tls');
const key = require('./_keys');

function attempt(name, serverOptions, clientOptions) {
  return new Promise((resolve) => {
    const server = tls.createServer(serverOptions, (socket) => socket.on('error', () => {}).resume());
    server.on('tlsClientError', () => {});
    server.listen(0, '127.0.0.1', () => {
      const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ...clientOptions });
      client.on('secureConnect', () => console.log(name, 'was accepted'));
      client.on('error', (error) => {
        console.log(name, error.code, error.message, client.authorized, client.authorizationError);
        if (error.reason) {
          console.log(error.reason, error.host, error.cert.subject);
        }
      });
      client.on('close', () => server.close(resolve));
    });
  });
}

const self = { key: key('self-key.pem'), cert: key('self-cert.pem') };
const issued = { key: key('server-key.pem'), cert: key('server-cert.pem') };
const other = { key: key('other-key.pem'), cert: key('other-cert.pem') };
const ca = key('ca-cert.pem');

(async () => {
  await attempt('self-signed', self, {});
  await attempt('another CA', self, { ca });
  await attempt('unknown issuer', issued, {});
  await attempt('chain', { ...issued, cert: [key('server-cert.pem') + key('ca-cert.pem')] }, {});
  await attempt('wrong address', other, { ca });
  await attempt('wrong name', other, { ca, servername: 'localhost' });
})();

// Which version of the protocol and which ciphers two sides agree on.
const tls = require('tls');
const key = require('./_keys');

function ask(serverOptions, clientOptions) {
  return new Promise((resolve) => {
    const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem'), ...serverOptions });
    server.on('secureConnection', (socket) => socket.end());
    server.on('tlsClientError', (error) => console.log('server', error.code));
    server.listen(0, '127.0.0.1', () => {
      const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca: key('ca-cert.pem'), ...clientOptions });
      client.on('secureConnect', () => console.log(client.getProtocol(), client.getCipher()));
      client.on('error', (error) => console.log('client', error.code));
      client.on('close', () => server.close(resolve)).resume();
    });
  });
}

(async () => {
  await ask({}, {});
  await ask({}, { maxVersion: 'TLSv1.2' });
  await ask({ maxVersion: 'TLSv1.2' }, {});
  await ask({}, { ciphers: 'TLS_AES_128_GCM_SHA256' });
  await ask({}, { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' });
  await ask({}, { ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' });
  await ask({}, { ciphers: 'DEFAULT@SECLEVEL=0' });
  await ask({ minVersion: 'TLSv1.3' }, { maxVersion: 'TLSv1.2' });
  await ask({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' }, { ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' });
})();

// Both sides agree on an application protocol, or on none.
const tls = require('tls');
const key = require('./_keys');

function ask(serverOptions, ALPNProtocols) {
  return new Promise((resolve) => {
    const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem'), ...serverOptions });
    server.on('secureConnection', (socket) => {
      console.log('server', socket.alpnProtocol);
      socket.end();
    });
    server.on('tlsClientError', (error) => console.log('server', error.code));
    server.listen(0, '127.0.0.1', () => {
      const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca: key('ca-cert.pem'), ALPNProtocols });
      client.on('secureConnect', () => console.log('client', client.alpnProtocol));
      client.on('error', (error) => console.log('client', error.code));
      client.on('close', () => server.close(resolve)).resume();
    });
  });
}

(async () => {
  await ask({ ALPNProtocols: ['b', 'a'] }, ['a', 'b']);
  await ask({ ALPNProtocols: ['b', 'a'] }, ['a']);
  await ask({ ALPNProtocols: ['b'] }, undefined);
  await ask({}, ['a']);
  await ask({ ALPNProtocols: ['b'] }, ['c']);
  await ask({
    ALPNCallback({ servername, protocols }) {
      console.log('asked', servername, protocols);
      return protocols[1];
    },
  }, ['x', 'y']);
})();

// SNICallback finds the context for a name, now or later, or refuses it.
const tls = require('tls');
const key = require('./_keys');

const other = tls.createSecureContext({ key: key('other-key.pem'), cert: key('other-cert.pem') });
const server = tls.createServer({
  key: key('server-key.pem'),
  cert: key('server-cert.pem'),
  SNICallback(name, callback) {
    console.log('asked for', name);
    if (name === 'refused.test') {
      callback(new Error('not served here'));
    } else {
      setImmediate(callback, null, name === 'other.test' ? other : undefined);
    }
  },
}, (socket) => socket.end());
server.on('tlsClientError', (error) => console.log('tlsClientError', error.message));

function ask(servername) {
  return new Promise((resolve) => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', servername, ca: key('ca-cert.pem') });
    client.on('secureConnect', () => console.log(client.getPeerCertificate().subject.CN));
    client.on('error', (error) => console.log('failed', error.code));
    client.on('close', resolve).resume();
  });
}

server.listen(0, '127.0.0.1', async () => {
  await ask('localhost');
  await ask('other.test');
  await ask('refused.test');
  server.close();
});

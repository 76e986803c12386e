// One server with several names: SNI chooses the certificate.
const tls = require('tls');
const key = require('./_keys');

const ca = key('ca-cert.pem');
const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') }, (socket) => {
  console.log('server', socket.servername);
  socket.end();
});
server.addContext('other.test', { key: key('other-key.pem'), cert: key('other-cert.pem') });
server.addContext('*.wild.test', { key: key('other-key.pem'), cert: key('other-cert.pem') });

function ask(servername) {
  return new Promise((resolve) => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', servername, ca }, () => {
      console.log('client', client.servername, client.authorized, client.getPeerCertificate().subject.CN);
    });
    client.on('error', (error) => console.log('client', error.code));
    client.on('close', resolve).resume();
  });
}

server.listen(0, '127.0.0.1', async () => {
  await ask('localhost');
  await ask('other.test');
  await ask('a.wild.test');
  await ask('unknown.test');
  await ask(undefined);
  server.close();
});

// A certificate with a key on an elliptic curve.
const tls = require('tls');
const key = require('./_keys');

const server = tls.createServer({ key: key('ec-key.pem'), cert: key('ec-cert.pem') }, (socket) => socket.end());
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', servername: 'localhost', ca: key('ec-cert.pem') };
  const client = tls.connect(options, () => {
    console.log(client.authorized, client.getPeerCertificate());
  });
  client.resume();
  client.on('close', () => server.close());
});

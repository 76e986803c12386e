// What a client learns of the server's certificate and its issuer.
const tls = require('tls');
const key = require('./_keys');

const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') }, (socket) => {
  console.log(socket.getPeerCertificate(), socket.getCertificate().subject);
  socket.end();
});
server.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: server.address().port, ca: key('ca-cert.pem'), host: '127.0.0.1' }, () => {
    console.log(client.getPeerCertificate());
    const detailed = client.getPeerCertificate(true);
    console.log(detailed.issuerCertificate.subject, detailed.issuerCertificate.ca);
    console.log(detailed.issuerCertificate.issuerCertificate === detailed.issuerCertificate);
    console.log(client.getCertificate());
  });
  client.resume();
  client.on('close', () => {
    console.log(client.getPeerCertificate(), client.getCipher());
    server.close();
  });
});

// A server that knows its clients by their certificates.
const https = require('https');
const key = require('../tls/_keys');

const ca = key('ca-cert.pem');
const server = https.createServer({
  key: key('server-key.pem'), cert: key('server-cert.pem'), ca, requestCert: true, rejectUnauthorized: false,
}, (request, response) => {
  const { socket } = request;
  response.statusCode = socket.authorized ? 200 : 401;
  response.end(socket.authorized ? `welcome, ${socket.getPeerCertificate().subject.CN}` : socket.authorizationError);
});

function ask(more) {
  return new Promise((resolve) => {
    https.get({ host: 'localhost', port: server.address().port, ca, agent: false, ...more }, (response) => {
      response.on('data', (chunk) => console.log(response.statusCode, `${chunk}`));
      response.on('end', resolve);
    });
  });
}

server.listen(0, 'localhost', async () => {
  await ask({ key: key('client-key.pem'), cert: key('client-cert.pem') });
  await ask({});
  server.close();
});

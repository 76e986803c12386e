// A request to a server whose certificate is not accepted, and the same request without the check.
const https = require('https');
const key = require('../tls/_keys');

const server = https.createServer({ key: key('self-key.pem'), cert: key('self-cert.pem') }, (request, response) => {
  response.end('whoever I am');
});
server.listen(0, '127.0.0.1', () => {
  const options = { host: '127.0.0.1', port: server.address().port, agent: false };
  https.get(options).on('error', (error) => {
    console.log(error.code, error.message);
    https.get({ ...options, rejectUnauthorized: false }, (response) => {
      console.log(response.statusCode, response.socket.authorized, response.socket.authorizationError);
      response.on('data', (chunk) => console.log(`${chunk}`));
      response.on('end', () => server.close());
    });
  });
});

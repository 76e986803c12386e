// A server and a request over https; the client trusts the server's issuer.
const https = require('https');
const key = require('../tls/_keys');

const server = https.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') }, (request, response) => {
  console.log(request.method, request.url, request.socket.encrypted, request.socket.servername, request.socket.alpnProtocol);
  response.setHeader('Content-Type', 'text/plain');
  response.end('hello, securely');
});
server.listen(0, 'localhost', () => {
  const { port } = server.address();
  https.get(`https://localhost:${port}/path?a=1`, { ca: key('ca-cert.pem') }, (response) => {
    console.log(response.statusCode, response.headers['content-type'], response.socket.authorized);
    response.setEncoding('utf8').on('data', (text) => console.log(text));
    response.on('end', () => server.close(() => console.log('closed')));
  });
});

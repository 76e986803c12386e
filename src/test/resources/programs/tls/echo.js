// A server echoes what a client sends, both over TLS; the client trusts the server's issuer.
const tls = require('tls');
const key = require('./_keys');

const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') }, (socket) => {
  console.log('server', socket.encrypted, socket.authorized, socket.servername, socket.alpnProtocol);
  socket.on('data', (chunk) => socket.write(`echo ${chunk}`));
  socket.on('end', () => console.log('server end'));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const client = tls.connect({ port, host: '127.0.0.1', ca: key('ca-cert.pem') }, () => {
    console.log('client', client.encrypted, client.authorized, client.authorizationError, client.alpnProtocol);
    client.write('hello');
  });
  client.setEncoding('utf8');
  client.on('data', (text) => {
    console.log(text);
    client.end();
  });
  client.on('end', () => console.log('client end'));
  client.on('close', (hadError) => {
    console.log('client close', hadError);
    server.close(() => console.log('server close'));
  });
});

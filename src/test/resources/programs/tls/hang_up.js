// One side goes away in the middle of the handshake.
const net = require('net');
const tls = require('tls');
const key = require('./_keys');

const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') });
server.on('tlsClientError', (error, socket) => {
  console.log('server', error.code, error.message, socket instanceof tls.TLSSocket);
});
server.listen(0, '127.0.0.1', () => {
  const plain = net.connect(server.address().port, '127.0.0.1', () => plain.end());
  plain.resume();
  plain.on('close', () => server.close(askDeaf));
});

function askDeaf() {
  const deaf = net.createServer((socket) => socket.once('data', () => socket.end()));
  deaf.listen(0, '127.0.0.1', () => {
    const client = tls.connect(deaf.address().port, '127.0.0.1');
    client.on('error', (error) => console.log('client', error.code, error.message, error.host));
    client.on('close', (hadError) => {
      console.log('close', hadError);
      deaf.close();
    });
  });
}

// A client that speaks plainly to a server that speaks TLS, and the other way round.
const net = require('net');
const tls = require('tls');
const key = require('./_keys');

const secure = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') });
secure.on('tlsClientError', (error) => console.log('server', error.code));
secure.listen(0, '127.0.0.1', () => {
  const plain = net.connect(secure.address().port, '127.0.0.1', () => plain.write('GET / HTTP/1.1\r\n\r\n'));
  plain.on('error', () => {});
  plain.on('close', () => secure.close(askPlainServer)).resume();
});

function askPlainServer() {
  const server = net.createServer((socket) => socket.on('error', () => {}).end('plainly spoken words\n'));
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect(server.address().port, '127.0.0.1');
    client.on('error', (error) => console.log('client', error.code));
    client.on('close', () => server.close());
  });
}

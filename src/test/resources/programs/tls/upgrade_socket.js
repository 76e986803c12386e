// A plain connection becomes a secure one, as with STARTTLS.
const net = require('net');
const tls = require('tls');
const key = require('./_keys');

const server = net.createServer((plain) => {
  plain.once('data', (chunk) => {
    console.log('server heard in the clear', `${chunk}`);
    plain.write('go ahead');
    const secure = new tls.TLSSocket(plain, { isServer: true, key: key('server-key.pem'), cert: key('server-cert.pem') });
    secure.on('data', (secret) => {
      console.log('server heard in secret', `${secret}`);
      secure.end('bye');
    });
  });
});
server.listen(0, '127.0.0.1', () => {
  const plain = net.connect(server.address().port, '127.0.0.1', () => plain.write('STARTTLS'));
  plain.once('data', (chunk) => {
    console.log('client heard', `${chunk}`);
    const secure = tls.connect({ socket: plain, ca: key('ca-cert.pem'), host: 'localhost' }, () => {
      console.log('secure', secure.authorized, secure.remoteAddress === plain.remoteAddress);
      secure.write('password');
    });
    secure.on('data', (answer) => console.log('client heard', `${answer}`));
    secure.on('close', () => server.close(() => console.log('closed')));
  });
});

// TLS over any duplex stream: here two streams in memory that feed each other.
const { Duplex } = require('stream');
const tls = require('tls');
const key = require('./_keys');

function pair() {
  const make = () => new Duplex({
    read() {},
    write(chunk, encoding, callback) {
      this.other.push(chunk);
      callback();
    },
    final(callback) {
      this.other.push(null);
      callback();
    },
  });
  const [a, b] = [make(), make()];
  a.other = b;
  b.other = a;
  return [a, b];
}

const [near, far] = pair();
const server = new tls.TLSSocket(far, { isServer: true, key: key('server-key.pem'), cert: key('server-cert.pem') });
server.on('data', (chunk) => server.end(`you said ${chunk}`));
const client = tls.connect({ socket: near, ca: key('ca-cert.pem'), host: 'localhost' }, () => {
  console.log(client.authorized, client.getProtocol());
  client.write('memory');
});
client.on('data', (chunk) => console.log(`${chunk}`));
client.on('end', () => console.log('end'));

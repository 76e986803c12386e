// A checked address.
const { SocketAddress } = require('net');

console.log(new SocketAddress());
console.log(new SocketAddress({ address: '1.2.3.4', port: 80 }));
console.log(new SocketAddress({ address: '2001:db8:0:0:1:0:0:1', family: 'ipv6', flowlabel: 1 }));
console.log(JSON.stringify(new SocketAddress({ family: 'IPv6' })));
for (const options of [{ address: 'x' }, { family: 'ipx' }, { port: 100000 }, { address: 1 }]) {
  try {
    console.log(new SocketAddress(options));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

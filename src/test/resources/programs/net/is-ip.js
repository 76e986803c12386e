// Which texts are addresses.
const net = require('net');

const texts = ['127.0.0.1', '256.0.0.1', '1.2.3', '01.2.3.4', '::1', '::', 'fe80::1%lo', '1:2:3:4:5:6:7:8', '1::2::3',
  '::ffff:1.2.3.4', '1:2:3:4:5:6:7', '12345::', 'localhost', '', '1:2:3:4:5:6:7::', '::1.2.3.4:5'];
for (const text of texts) {
  console.log(JSON.stringify(text), net.isIP(text), net.isIPv4(text), net.isIPv6(text));
}
console.log(net.isIP(undefined), net.isIP({}));

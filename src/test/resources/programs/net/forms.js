// The forms of connect's arguments.
const net = require('net');

const forms = [
  (port) => net.connect(port, '127.0.0.1'),
  (port, done) => net.connect(port, '127.0.0.1', done),
  (port) => net.createConnection({ port, host: '127.0.0.1' }),
  (port) => net.connect(String(port), '127.0.0.1'),
  (port) => new net.Socket().connect({ port, host: '127.0.0.1' }),
  (port) => net.connect({ port, host: '127.0.0.1', localAddress: '127.0.0.1' }),
];
const server = net.createServer((socket) => socket.end()).listen({ port: 0, host: '127.0.0.1' }, () => next(0));

function next(number) {
  if (number === forms.length) {
    server.close();
    return;
  }
  const socket = forms[number](server.address().port, () => console.log('callback'));
  socket.on('connect', () => console.log(number, socket.remoteAddress, socket.remoteFamily, socket.localAddress));
  socket.resume().on('close', () => next(number + 1));
}

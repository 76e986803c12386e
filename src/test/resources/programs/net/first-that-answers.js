// Of several addresses of a name the first that answers is taken.
const net = require('net');

const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const socket = net.connect({
    port,
    host: 'two.example',
    autoSelectFamily: true,
    lookup(name, options, callback) {
      callback(null, [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }]);
    },
  });
  socket.on('connectionAttempt', (address, tried, family) => console.log('attempt', address, tried === port, family));
  socket.on('connectionAttemptFailed', (address, tried, family, error) => console.log('failed', address, family, error.code));
  socket.on('connect', () => {
    console.log('connect', socket.remoteAddress);
    console.log(socket.autoSelectFamilyAttemptedAddresses.map((text) => text.replace(port, 'PORT')));
  });
  socket.resume().on('close', () => server.close());
});

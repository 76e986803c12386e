// A look-up of the program's own.
const net = require('net');

const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const socket = net.connect({
    port: server.address().port,
    host: 'my.example',
    lookup(name, options, callback) {
      console.log(name, options);
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    },
  });
  socket.on('lookup', (error, address, family, host) => console.log('lookup', error, address, family, host));
  socket.on('connect', () => console.log('connect'));
  socket.resume().on('close', () => server.close());
});

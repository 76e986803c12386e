// The events of a client that connects by name.
const net = require('net');

const server = net.createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1', () => {
  const socket = net.connect({ port: server.address().port, host: 'localhost', family: 4 });
  for (const name of ['lookup', 'connectionAttempt', 'connect', 'ready', 'end', 'finish']) {
    socket.on(name, () => console.log(name));
  }
  socket.on('data', (data) => console.log('data', data.toString()));
  socket.on('close', () => {
    console.log('close');
    server.close();
  });
});

// socket.io: a client connects on loopback, events and acknowledgements go both ways.
const { Server } = require('socket.io');
const { io } = require('socket.io-client');
const server = new Server(0);
server.on('connection', (socket) => {
  socket.emit('hello', { rooms: [...socket.rooms].length });
  socket.on('sum', (numbers, answer) => answer(numbers.reduce((a, b) => a + b, 0)));
  socket.on('disconnect', (reason) => {
    console.log('server:', reason);
    server.close(() => console.log('closed'));
  });
});
const client = io(`http://localhost:${server.httpServer.address().port}`, { reconnection: false });
client.on('hello', (message) => {
  console.log('client:', message);
  client.emit('sum', [1, 2, 3], (sum) => {
    console.log('sum', sum);
    client.close();
  });
});

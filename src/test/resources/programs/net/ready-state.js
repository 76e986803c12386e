// What a socket says of itself from its making to its end.
const net = require('net');

const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const socket = new net.Socket();
  const say = (when) => console.log(when, socket.readyState, socket.connecting, socket.pending, socket.destroyed);
  say('new');
  socket.connect(server.address().port, '127.0.0.1');
  say('connecting');
  socket.on('connect', () => say('connect'));
  socket.on('end', () => say('end'));
  socket.on('close', () => {
    say('close');
    server.close();
  });
  socket.resume();
});

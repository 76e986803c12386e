// An AbortSignal ends a connection, and one closes a server.
const net = require('net');

const closing = new AbortController();
const server = net.createServer().listen({ port: 0, host: '127.0.0.1', signal: closing.signal }, () => {
  const controller = new AbortController();
  const socket = net.connect({ port: server.address().port, host: '127.0.0.1', signal: controller.signal });
  socket.on('error', (error) => console.log(error.name, error.code));
  socket.on('close', () => {
    console.log('close', socket.destroyed);
    closing.abort();
  });
  socket.on('connect', () => controller.abort());
});
server.on('close', () => console.log('server closed'));

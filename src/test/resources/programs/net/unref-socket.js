// Neither do two sockets, although they are open.
const net = require('net');

const server = net.createServer((socket) => socket.unref()).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.unref();
    server.unref();
    setTimeout(() => console.log('connected for a while'), 30);
  });
});
process.on('exit', (code) => console.log('exit', code));

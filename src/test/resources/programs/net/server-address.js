// A server tells where it listens, and whether it does.
const net = require('net');

const server = net.createServer();
console.log(server.listening, server.address());
server.listen(0, '127.0.0.1', () => {
  const { address, family, port } = server.address();
  console.log(server.listening, address, family, port > 0);
  server.close(() => console.log('closed', server.listening, server.address()));
});

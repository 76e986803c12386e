// Without a host a server listens on every address of both families.
const net = require('net');

const server = net.createServer((socket) => {
  console.log('peer', socket.remoteAddress, socket.remoteFamily, socket.localAddress);
  socket.end();
}).listen(0, () => {
  const { address, family } = server.address();
  console.log(address, family);
  net.connect(server.address().port, '127.0.0.1').resume().on('close', () => {
    net.connect(server.address().port, '::1').resume().on('close', () => server.close());
  });
});

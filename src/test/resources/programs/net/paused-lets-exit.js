// A socket that does not read keeps nothing alive.
const net = require('net');

const server = net.createServer((socket) => {
  socket.pause();
  server.close();
  server.on('close', () => console.log('never'));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.pause();
    console.log('connected');
  });
});
process.on('exit', () => console.log('exit'));

// How many bytes went each way, while it lives and after.
const net = require('net');

const server = net.createServer((socket) => {
  socket.on('data', (data) => {
    console.log('server', socket.bytesRead, socket.bytesWritten);
    socket.end(`${data}!`);
  });
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.write('né');
  console.log('before', client.bytesRead, client.bytesWritten);
  client.resume();
  client.on('close', () => {
    console.log('after', client.bytesRead, client.bytesWritten);
    server.close();
  });
});

// resetAndDestroy: the peer sees a reset instead of an end.
const net = require('net');

const server = net.createServer((socket) => {
  socket.on('error', (error) => console.log('server:', error.code, error.syscall, error.message));
  socket.on('end', () => console.log('never'));
  socket.on('close', (hadError) => {
    console.log('server: close', hadError);
    server.close();
  });
  socket.resume();
  client.resetAndDestroy();
}).listen(0, '127.0.0.1');
let client;
server.on('listening', () => {
  client = net.connect(server.address().port, '127.0.0.1');
  client.on('close', (hadError) => console.log('client: close', hadError));
});

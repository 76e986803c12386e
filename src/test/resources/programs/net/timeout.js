// A socket that is silent for too long says so; the program decides what to do.
const net = require('net');

const server = net.createServer((socket) => {
  socket.setTimeout(50, () => {
    console.log('server: timeout', socket.timeout);
    socket.end('too slow');
  });
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', (data) => console.log('client:', data.toString()));
  client.on('close', () => server.close(() => console.log('closed')));
});

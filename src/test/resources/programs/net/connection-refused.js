// Nobody listens there: the error says who was called.
const net = require('net');

const server = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('error', (error) => {
      console.log(error.code, error.syscall, error.address, error.port === port, error.errno);
      console.log(error.message.replace(port, 'PORT'));
    });
    socket.on('close', (hadError) => console.log('close', hadError));
  });
});

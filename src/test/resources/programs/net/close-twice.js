// Closing a server that does not run.
const net = require('net');

const server = net.createServer();
server.close((error) => console.log(error.code, error.message));
server.listen(0, '127.0.0.1', () => {
  server.close((error) => console.log('first', error));
  server.close((error) => console.log('second', error && error.code));
});

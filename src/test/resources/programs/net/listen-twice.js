// listen on a server that listens is a mistake of the program's.
const net = require('net');

const server = net.createServer().listen(0, '127.0.0.1', () => {
  try {
    server.listen(0);
  } catch (error) {
    console.log(error.code, error.message);
  }
  server.close();
});

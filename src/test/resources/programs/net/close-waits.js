// close takes no new connections and calls back when the last one is gone.
const net = require('net');

const server = net.createServer((socket) => {
  server.close(() => console.log('closed'));
  console.log('closing', server.listening);
  setTimeout(() => {
    console.log('ending the last connection');
    socket.end();
  }, 50);
}).listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});

// pauseOnConnect: a connection that nobody reads until somebody resumes it.
const net = require('net');

const server = net.createServer({ pauseOnConnect: true }, (socket) => {
  console.log('paused', socket.isPaused());
  let resumed = false;
  socket.on('data', (data) => console.log(resumed, data.toString()));
  socket.on('end', () => server.close());
  setTimeout(() => {
    resumed = true;
    socket.resume();
  }, 50);
}).listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').end('waiting'));

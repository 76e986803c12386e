// destroy: at once, with or without a reason, before or after the connection.
const net = require('net');

const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.resume();
}).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const early = net.connect(port, '127.0.0.1', () => console.log('never'));
  early.on('close', (hadError) => {
    console.log('early', hadError);
    const late = net.connect(port, '127.0.0.1', () => late.destroy(new Error('enough')));
    late.on('error', (error) => console.log('error', error.message));
    late.on('close', (error) => {
      console.log('late', error, late.destroyed);
      server.close();
    });
  });
  early.destroy();
});

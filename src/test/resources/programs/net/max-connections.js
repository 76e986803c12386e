// A server with enough connections turns the next one away, and tells with drop.
const net = require('net');

const server = net.createServer((socket) => socket.write('welcome'));
server.maxConnections = 1;
server.on('drop', (ends) => console.log('drop', ends.localAddress, ends.remoteFamily, ends.localPort === server.address().port));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const first = net.connect(port, '127.0.0.1');
  first.once('data', (data) => {
    console.log('first', data.toString());
    const second = net.connect(port, '127.0.0.1');
    second.on('data', () => console.log('never'));
    second.on('error', () => {});
    second.on('close', () => {
      console.log('second closed');
      server.getConnections((error, count) => {
        console.log('connections', error, count);
        first.end();
        server.close(() => console.log('server closed'));
      });
    });
  });
});

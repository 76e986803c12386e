// Corked writes go out as one.
const net = require('net');

const server = net.createServer((socket) => {
  socket.on('data', (data) => console.log(data.toString('latin1')));
  socket.on('end', () => server.close());
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.cork();
    client.write('a', 'latin1');
    client.write(Buffer.from('b'));
    client.write('63', 'hex');
    client.write('ZA==', 'base64');
    client.uncork();
    client.end();
  });
});

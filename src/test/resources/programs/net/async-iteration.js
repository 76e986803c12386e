// Reading a socket with for await, and lines out of it.
const net = require('net');

const server = net.createServer((socket) => {
  for (const line of ['one', 'two', 'three']) {
    socket.write(`${line}\n`);
  }
  socket.end();
}).listen(0, '127.0.0.1', async () => {
  const client = net.connect(server.address().port, '127.0.0.1').setEncoding('utf8');
  let text = '';
  for await (const part of client) {
    text += part;
  }
  console.log(text.trim().split('\n'), client.destroyed);
  server.close();
});

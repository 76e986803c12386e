// Every byte starts the time anew.
const net = require('net');

const server = net.createServer((socket) => {
  let parts = 0;
  socket.setTimeout(400);
  socket.on('timeout', () => console.log('never'));
  socket.on('data', () => {
    parts++;
  });
  socket.on('end', () => console.log('parts', parts));
}).listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', noDelay: true });
  let left = 5;
  const timer = setInterval(() => {
    client.write('x');
    if (--left === 0) {
      clearInterval(timer);
      client.end();
    }
  }, 100);
  client.on('close', () => server.close());
});

// Twenty clients at once.
const net = require('net');

let served = 0;
const server = net.createServer((socket) => {
  served++;
  socket.on('data', (data) => socket.end(String(Number(data) ** 2)));
}).listen(0, '127.0.0.1', async () => {
  const ask = (number) => new Promise((resolve, reject) => {
    const socket = net.connect(server.address().port, '127.0.0.1');
    socket.on('error', reject).on('data', (data) => resolve(Number(data)));
    socket.write(String(number));
  });
  console.log(await Promise.all(Array.from({ length: 20 }, (_, i) => ask(i))));
  console.log(served);
  server.close(() => console.log('closed'));
});

// An echo server in one line: what comes in goes out.
const net = require('net');

const server = net.createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1', () => {
  const size = 3 * 1024 * 1024;
  const data = Buffer.alloc(size);
  for (let i = 0; i < size; i += 4096) {
    data[i] = i / 4096;
  }
  const client = net.connect(server.address().port, '127.0.0.1');
  const parts = [];
  client.on('data', (part) => parts.push(part));
  client.on('close', () => {
    const all = Buffer.concat(parts);
    console.log(all.length, all.equals(data));
    server.close();
  });
  client.end(data);
});

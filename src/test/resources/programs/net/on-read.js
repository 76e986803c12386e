// The onread option: one buffer for everything that comes.
const net = require('net');

const server = net.createServer((socket) => socket.end('a message')).listen(0, '127.0.0.1', () => {
  const buffer = Buffer.alloc(64);
  const client = net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    onread: {
      buffer,
      callback(count, filled) {
        console.log(count, filled === buffer, filled.toString('utf8', 0, count));
        return true;
      },
    },
  });
  client.on('data', () => console.log('never'));
  client.on('end', () => console.log('end', client.bytesRead));
  client.on('close', () => server.close());
});

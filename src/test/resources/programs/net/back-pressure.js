// A reader that pauses makes the writer wait: write returns false, and drain comes when it reads on.
const net = require('net');

const chunk = Buffer.alloc(1024 * 1024, 'x');
let received = 0;
const server = net.createServer((socket) => {
  socket.pause();
  socket.on('data', (data) => {
    received += data.length;
  });
  socket.on('end', () => {
    console.log('received', received);
    server.close();
  });
  setTimeout(() => {
    console.log('nothing read:', received === 0);
    socket.resume();
  }, 100);
}).listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    let taken = true;
    for (let i = 0; i < 16; i++) {
      taken = client.write(chunk);
    }
    console.log('waiting', taken, client.writableLength > 0, client.bufferSize > 0);
    client.once('drain', () => {
      console.log('drain', client.bytesWritten);
      client.end();
    });
  });
});

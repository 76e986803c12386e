// A connection goes to another process and back, again and again, and is still a connection.
const { fork } = require('child_process');
const net = require('net');

const ROUNDS = 6;

if (process.argv[2] === 'child') {
  process.on('message', (round, socket) => process.send(round, socket));
} else {
  const child = fork(__filename, ['child']);
  const server = net.createServer({ pauseOnConnect: true }, (socket) => child.send(1, socket));
  child.on('message', (round, socket) => {
    if (round < ROUNDS) {
      socket.pause();
      child.send(round + 1, socket);
      return;
    }
    let text = '';
    socket.write('go');
    socket.setEncoding('utf8').on('data', (data) => text += data);
    socket.on('end', () => socket.end(`heard ${text}`));
  });
  server.listen(0, () => {
    const client = net.connect({ port: server.address().port, allowHalfOpen: true });
    client.setEncoding('utf8').on('data', (data) => {
      console.log(data);
      if (data === 'go') {
        client.end('all of it');
      }
    });
    client.on('close', () => {
      server.close(() => console.log('server closed'));
      child.disconnect();
    });
  });
  child.on('exit', (code) => console.log('exit', code));
}

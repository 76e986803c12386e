// A server counts the connections that it gave to other processes, and closes when those are closed.
const { fork } = require('child_process');
const net = require('net');

if (process.argv[2] === 'child') {
  const sockets = [];
  process.on('message', (message, socket) => {
    if (socket) {
      sockets.push(socket);
      process.send('have it');
    } else {
      const next = sockets.shift();
      next.on('close', () => process.send('closed'));
      next.destroy();
    }
  });
} else {
  const child = fork(__filename, ['child']);
  const server = net.createServer((socket) => child.send('socket', socket));
  let had = 0;
  let closed = 0;
  const count = (then) => server.getConnections((error, number) => {
    console.log('connections', error, number);
    then?.();
  });
  child.on('message', (message) => {
    had += message === 'have it' ? 1 : 0;
    if (message === 'have it' && had === 3) {
      server.close(() => {
        console.log('server closed');
        child.disconnect();
      });
      count(() => child.send('close one'));
    } else if (message === 'closed' && ++closed < 3) {
      count(() => child.send('close one'));
    }
  });
  child.on('exit', (code, signal) => console.log('exit', code, signal));
  server.listen(0, () => {
    for (let i = 0; i < 3; i++) {
      net.connect(server.address().port).resume();
    }
  });
}

// The store follows a socket's callbacks on the side that connected in it.
const { AsyncLocalStorage } = require('node:async_hooks');
const net = require('node:net');
const storage = new AsyncLocalStorage();

const server = net.createServer((socket) => socket.end('hello'));
server.listen(0, '127.0.0.1', () => {
  storage.run('client', () => {
    const socket = net.connect(server.address().port, '127.0.0.1', () => console.log('connect', storage.getStore()));
    socket.on('data', (data) => console.log(String(data), storage.getStore()));
    socket.on('close', () => {
      console.log('close', storage.getStore());
      server.close();
    });
  });
});

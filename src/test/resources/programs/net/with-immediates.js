// A connection's callbacks come in poll, so an immediate set there comes before a timer does.
const net = require('net');

const server = net.createServer((socket) => {
  console.log('connection');
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('microtask'));
  socket.end();
  server.close();
}).listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').resume());

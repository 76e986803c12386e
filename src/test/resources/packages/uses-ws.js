// ws: a WebSocket server and a client on loopback exchange text and bytes, and close.
const { WebSocketServer, WebSocket } = require('ws');
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
server.on('connection', (socket) => {
  socket.on('message', (data, isBinary) => socket.send(isBinary ? data : `echo ${data}`));
  socket.on('close', (code, reason) => {
    console.log('server saw close', code, `${reason}`);
    server.close(() => console.log('closed'));
  });
});
server.on('listening', () => {
  const client = new WebSocket(`ws://127.0.0.1:${server.address().port}`);
  client.on('open', () => client.send('hello'));
  client.on('message', (data, isBinary) => {
    console.log('client got', isBinary, isBinary ? data : `${data}`);
    isBinary ? client.close(1000, 'done') : client.send(Buffer.from([1, 2, 3]));
  });
});

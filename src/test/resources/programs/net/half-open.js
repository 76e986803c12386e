// With allowHalfOpen the server answers after the client has ended.
const net = require('net');

const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  let request = '';
  socket.setEncoding('utf8').on('data', (part) => {
    request += part;
  });
  socket.on('end', () => {
    console.log('server: end of', request);
    setTimeout(() => socket.end(request.toUpperCase()), 20);
  });
}).listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true });
  client.end('please answer');
  client.setEncoding('utf8').on('data', (part) => console.log('client:', part));
  client.on('end', () => console.log('client: end', client.readyState));
  client.on('close', () => server.close(() => console.log('server closed')));
});

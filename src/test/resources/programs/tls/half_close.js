// With allowHalfOpen a side that has heard the end may still speak.
const tls = require('tls');
const key = require('./_keys');

const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem'), allowHalfOpen: true }, (socket) => {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('end', () => {
    console.log('server heard', text);
    socket.write('first, ');
    socket.end('last');
  });
});
server.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca: key('ca-cert.pem'), allowHalfOpen: true });
  client.end('all I have to say');
  let answer = '';
  client.on('data', (chunk) => {
    answer += chunk;
  });
  client.on('end', () => console.log('client heard', answer));
  client.on('close', () => server.close());
});

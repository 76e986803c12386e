// Two megabytes through a pipe that is full from time to time.
const { createHash } = require('crypto');
const tls = require('tls');
const key = require('./_keys');

const sent = Buffer.alloc(2 * 1024 * 1024, 'abcdefghijklmnopqrstuvwxyz');
const server = tls.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') }, (socket) => socket.pipe(socket));
server.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca: key('ca-cert.pem') });
  const hash = createHash('sha256');
  let size = 0;
  client.on('data', (chunk) => {
    size += chunk.length;
    hash.update(chunk);
  });
  client.on('end', () => {
    console.log(size, hash.digest('hex') === createHash('sha256').update(sent).digest('hex'));
    console.log(client.bytesRead, client.bytesWritten);
    server.close();
  });
  client.end(sent);
});

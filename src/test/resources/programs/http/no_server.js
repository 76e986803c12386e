// Nobody listens there.
const http = require('http');
const net = require('net');
const server = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    const req = http.get({ port, host: '127.0.0.1' }, () => console.log('never'));
    req.on('error', (e) => console.log(e.code, e.syscall, e.address, e.port === port));
    req.on('close', () => console.log('close'));
  });
});

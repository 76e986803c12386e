// closeAllConnections() spares nobody.
const http = require('http');
const server = http.createServer(() => {
  console.log('request');
  server.close(() => console.log('closed'));
  server.closeAllConnections();
});
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1' });
  req.on('error', (e) => console.log(e.code, e.message)).on('close', () => console.log('request closed'));
});

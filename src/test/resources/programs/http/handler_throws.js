// An exception in a handler ends the program.
const http = require('http');
const server = http.createServer(() => {
  throw new Error('in the handler');
});
process.on('uncaughtException', (e) => {
  console.log('uncaught', e.message);
  process.exit(3);
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }).on('error', () => {});
});

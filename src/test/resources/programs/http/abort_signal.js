// An AbortSignal ends a request.
const http = require('http');
const controller = new AbortController();
const server = http.createServer(() => {
  console.log('request');
  controller.abort();
});
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1', signal: controller.signal });
  req.on('error', (e) => console.log(e.name, e.code, e.message));
  req.on('close', () => {
    console.log('closed', req.destroyed);
    const second = http.get({ port: server.address().port, host: '127.0.0.1', signal: AbortSignal.abort() });
    second.on('error', (e) => console.log(e.name, e.code));
    second.on('close', () => server.close());
  });
});

// The order of the events of a request and its response on both sides.
const http = require('http');
const log = (...args) => console.log(...args);
const server = http.createServer((req, res) => {
  log('server: request');
  req.on('data', (d) => log('server: data', d.length)).on('end', () => {
    log('server: end');
    res.write('a');
    res.end('b', () => log('server: end callback'));
  });
  req.on('close', () => log('server: req close'));
  for (const name of ['prefinish', 'finish', 'close']) {
    res.on(name, () => log('server: res', name));
  }
});
server.on('connection', () => log('server: connection'));
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'POST' });
  for (const name of ['socket', 'response', 'finish', 'close']) {
    req.on(name, () => log('client: req', name));
  }
  req.on('response', (res) => {
    res.on('data', (d) => log('client: data', String(d))).on('end', () => log('client: end'));
    res.on('close', () => {
      log('client: res close');
      server.close(() => log('server: close'));
    });
  });
  req.end('hello');
});

// close() takes idle connections along, and lets the busy ones finish.
const http = require('http');
const server = http.createServer((req, res) => {
  if (req.url === '/slow') {
    setTimeout(() => res.end('slow'), 50);
    server.close(() => {
      console.log('closed');
      agent.destroy();
    });
  } else {
    res.end('fast');
  }
});
const agent = new http.Agent({ keepAlive: true });
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', agent };
  http.get({ ...options, path: '/fast' }, (res) => {
    res.resume().on('end', () => {
      http.get({ ...options, path: '/slow' }, (slow) => slow.on('data', (d) => console.log(String(d))));
    });
  });
});

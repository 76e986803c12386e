// An async handler that fails, with captureRejections.
const events = require('events');
events.captureRejections = true;
const http = require('http');
const server = http.createServer(async (req, res) => {
  res.setHeader('X-Leak', '1');
  throw new Error('boom');
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => {
    console.log(res.statusCode, res.headers['x-leak']);
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close());
  });
});

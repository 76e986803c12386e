// Without a listener of 'upgrade' the request is an ordinary one.
const http = require('http');
const server = http.createServer((req, res) => {
  console.log(req.upgrade, req.headers.upgrade);
  res.end('plain');
});
server.listen(0, '127.0.0.1', () => {
  http.get({
    port: server.address().port, host: '127.0.0.1', headers: { Connection: 'Upgrade', Upgrade: 'ws' },
  }, (res) => {
    console.log(res.statusCode);
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close());
  });
});

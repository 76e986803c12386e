// Writing too late.
const http = require('http');
const server = http.createServer((req, res) => {
  res.on('error', (e) => console.log('error', e.code));
  res.end('once');
  console.log(res.write('again', (e) => console.log('callback', e.code)));
  res.end();
  res.end('more', (e) => console.log('end callback', e.code));
  console.log(res.writableEnded, res.finished, res.writableFinished);
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => {
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close());
  });
});

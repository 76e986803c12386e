// strictContentLength: a body that does not fit its header.
const http = require('http');
const server = http.createServer((req, res) => {
  res.strictContentLength = true;
  res.writeHead(200, { 'Content-Length': 3 });
  for (const attempt of [() => res.write('abcd'), () => res.end('ab'), () => res.end('abc')]) {
    try {
      attempt();
      console.log('fine');
    } catch (e) {
      console.log(e.code, e.message);
    }
  }
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => {
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close());
  });
});

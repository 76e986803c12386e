// A client that follows redirections.
const http = require('http');
const server = http.createServer((req, res) => {
  if (req.url === '/end') {
    res.end('arrived');
  } else {
    res.writeHead(302, { Location: req.url === '/' ? '/middle' : '/end' }).end();
  }
});
function follow(path) {
  http.get({ port: server.address().port, host: '127.0.0.1', path }, (res) => {
    console.log(path, res.statusCode, res.headers.location);
    res.on('data', (d) => console.log(String(d)));
    res.on('end', () => (res.headers.location ? follow(res.headers.location) : server.close()));
  });
}
server.listen(0, '127.0.0.1', () => follow('/'));

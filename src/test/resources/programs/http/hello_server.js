// A server and a client in one program: the first example of every book.
const http = require('http');
const server = http.createServer((req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/plain' });
  res.end('Hello, world\n');
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1', path: '/' }, (res) => {
    console.log(res.statusCode, res.statusMessage, res.headers['content-type'], res.httpVersion);
    res.setEncoding('utf8');
    res.on('data', (text) => process.stdout.write(text));
    res.on('end', () => server.close(() => console.log('closed')));
  });
});

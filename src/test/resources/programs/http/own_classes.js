// A server with message classes of its own.
const http = require('http');
class Request extends http.IncomingMessage {
  get greeting() {
    return `hello ${this.url}`;
  }
}
class Response extends http.ServerResponse {
  json(value) {
    this.setHeader('Content-Type', 'application/json');
    this.end(JSON.stringify(value));
  }
}
const server = http.createServer({ IncomingMessage: Request, ServerResponse: Response }, (req, res) => {
  res.json({ greeting: req.greeting });
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1', path: '/me' }, (res) => {
    console.log(res.headers['content-type'], res.constructor.name);
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close());
  });
});

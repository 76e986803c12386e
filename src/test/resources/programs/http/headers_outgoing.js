// Setting, reading and removing the headers of a response.
const http = require('http');
const server = http.createServer((req, res) => {
  res.setHeader('X-One', 1).setHeader('X-List', ['a', 'b']);
  res.appendHeader('X-List', 'c');
  res.appendHeader('X-New', 'n');
  res.setHeaders(new Map([['X-Map', 'm'], ['set-cookie', ['p=1', 'q=2']]]));
  console.log(res.getHeader('x-one'), res.getHeader('x-list'), res.hasHeader('X-NEW'), res.hasHeader('x-none'));
  console.log(res.getHeaderNames(), res.getRawHeaderNames());
  console.log(res.getHeaders());
  res.removeHeader('x-one');
  console.log(res.headersSent);
  res.flushHeaders();
  console.log(res.headersSent);
  for (const action of [() => res.setHeader('a', 'b'), () => res.removeHeader('a'), () => res.appendHeader('a', 'b'),
    () => res.writeHead(200)]) {
    try {
      action();
    } catch (e) {
      console.log(e.code, e.message);
    }
  }
  res.end();
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => {
    delete res.headers.date;
    console.log(res.headers);
    res.resume().on('end', () => server.close());
  });
});

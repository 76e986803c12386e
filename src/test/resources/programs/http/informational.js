// 102 and 103 before the response.
const http = require('http');
const server = http.createServer((req, res) => {
  res.writeProcessing();
  res.writeEarlyHints({ link: ['</a.css>; rel=preload; as=style', '</b.js>; rel=preload'], 'X-Id': '7' });
  res.end('done');
});
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1' });
  req.on('information', ({ statusCode, statusMessage, headers, rawHeaders, httpVersion }) =>
    console.log(statusCode, statusMessage, headers, rawHeaders, httpVersion));
  req.on('response', (res) => {
    console.log(res.statusCode);
    res.resume().on('end', () => server.close());
  });
});

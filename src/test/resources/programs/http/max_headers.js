// Limits on headers: their number, and their size.
const http = require('http');
const server = http.createServer({ maxHeaderSize: 1000 }, (req, res) => {
  console.log(Object.keys(req.headers));
  res.end();
});
server.maxHeadersCount = 3;
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', agent: false };
  http.get({ ...options, headers: { a: 1, b: 2, c: 3, d: 4 } }, (res) => {
    console.log(res.statusCode);
    res.resume().on('end', () => {
      http.get({ ...options, headers: { big: 'x'.repeat(1000) } }, (large) => {
        console.log(large.statusCode, large.headers);
        large.resume().on('end', () => server.close());
      });
    });
  });
});

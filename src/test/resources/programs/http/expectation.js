// Other expectations: 417, unless the program looks at them.
const http = require('http');
const server = http.createServer((req, res) => res.end());
const ask = () => new Promise((resolve) => {
  http.get({ port: server.address().port, host: '127.0.0.1', headers: { Expect: 'tea' } }, (res) => {
    console.log(res.statusCode, res.headers['content-length']);
    res.resume().on('end', resolve);
  });
});
server.listen(0, '127.0.0.1', async () => {
  await ask();
  server.on('checkExpectation', (req, res) => {
    console.log('expects', req.headers.expect);
    res.statusCode = 418;
    res.end();
  });
  await ask();
  server.close();
});

// Several cookies set, and sent back.
const http = require('http');
const server = http.createServer((req, res) => {
  console.log('cookie', req.headers.cookie);
  res.setHeader('Set-Cookie', ['a=1; Path=/', 'b=2']);
  res.end();
});
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1' };
  http.get(options, (res) => {
    const cookies = res.headers['set-cookie'];
    console.log(cookies);
    res.resume().on('end', () => {
      http.get({ ...options, headers: { Cookie: cookies.map((c) => c.split(';')[0]).join('; ') } }, (again) =>
        again.resume().on('end', () => server.close()));
    });
  });
});

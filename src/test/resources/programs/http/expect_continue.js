// A client that asks first whether it may send the body.
const http = require('http');
const server = http.createServer((req, res) => {
  console.log('request', req.headers.expect);
  req.on('data', (d) => console.log('body', String(d))).on('end', () => res.end('ok'));
});
server.listen(0, '127.0.0.1', () => {
  const ask = (next) => {
    const req = http.request({
      port: server.address().port, host: '127.0.0.1', method: 'POST', headers: { Expect: '100-continue' },
    });
    req.on('continue', () => {
      console.log('continue');
      req.end('the body');
    });
    req.on('information', (info) => console.log('information', info.statusCode, info.statusMessage));
    req.on('response', (res) => {
      console.log(res.statusCode);
      res.resume().on('end', next);
    });
  };
  ask(() => {
    server.on('checkContinue', (req, res) => {
      console.log('checkContinue');
      res.writeContinue();
      req.resume().on('end', () => res.end());
    });
    ask(() => server.close());
  });
});

// A client that hangs up in the middle of a response, and of a request.
const http = require('http');
let post;
const server = http.createServer((req, res) => {
  req.on('aborted', () => console.log('server: aborted', req.aborted, req.complete));
  req.on('error', (e) => console.log('server: req error', e.code, e.message));
  res.on('close', () => console.log('server: res close', res.writableFinished));
  if (req.method === 'GET') {
    res.write('part');
  } else {
    req.once('data', () => post.destroy());
  }
});
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', agent: false };
  const req = http.get(options, (res) => {
    res.on('aborted', () => console.log('client: aborted'));
    res.on('error', (e) => console.log('client: res error', e.code, e.message));
    res.on('close', () => {
      console.log('client: res close', res.complete);
      post = http.request({ ...options, method: 'POST' });
      post.on('error', (e) => console.log('client: post error', e.code, e.message));
      post.on('close', () => setTimeout(() => server.close(), 30));
      post.write('half');
    });
    res.once('data', () => req.destroy());
  });
});

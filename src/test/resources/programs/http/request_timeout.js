// A client that does not want to wait for ever.
const http = require('http');
const server = http.createServer(() => {});
server.listen(0, '127.0.0.1', () => {
  const req = http.get({ port: server.address().port, host: '127.0.0.1', timeout: 30 });
  req.on('timeout', () => {
    console.log('timeout');
    req.destroy(new Error('too slow'));
  });
  req.on('error', (e) => console.log(e.message));
  req.on('close', () => {
    const other = http.get({ port: server.address().port, host: '127.0.0.1' });
    other.setTimeout(30, () => {
      console.log('second timeout');
      other.abort();
    });
    other.on('abort', () => console.log('abort', other.aborted));
    other.on('error', (e) => console.log(e.code, e.message));
    other.on('close', () => server.close());
  });
});

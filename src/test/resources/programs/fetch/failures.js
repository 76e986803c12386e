// Why a fetch fails is the cause of 'fetch failed'; what breaks off later is 'terminated'.
const http = require('http');
const server = http.createServer((request, response) => {
  if (request.url === '/hangs-up') {
    request.socket.destroy();
  } else if (request.url === '/breaks-off') {
    response.writeHead(200, { 'content-length': 10 });
    response.write('part', () => setTimeout(() => request.socket.destroy(), 50));
  } else {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not zipped');
  }
});
server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  for (const [url, init] of [
    [`${base}/hangs-up`], [`${base}/breaks-off`], [`${base}/bad-coding`], ['http://127.0.0.1:1/'], ['ftp://host/'],
    ['about:blank'], ['http://['], ['http://user:pass@host/'], ['data:no-comma'],
    [base, { method: 'POST', body: 'abc', headers: { 'content-length': '5' } }],
    [base, { headers: { 'transfer-encoding': 'chunked' } }], [base, { headers: { expect: '100-continue' } }],
  ]) {
    try {
      await (await fetch(url, init)).text();
    } catch (error) {
      const { name, message, code } = error.cause ?? {};
      console.log(error.name, error.message.replace(/\d{4,}/, 'PORT'), '|', name, message, code);
    }
  }
  server.close();
});

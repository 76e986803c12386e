// HEAD and 204 have no body.
const http = require('http');
const server = http.createServer((request, response) => {
  response.writeHead(request.url === '/empty' ? 204 : 200, request.url === '/empty' ? {} : { 'content-length': 5 });
  response.end(request.url === '/empty' ? undefined : 'abcde');
});
server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const head = await fetch(base, { method: 'HEAD' });
  const empty = await fetch(`${base}/empty`);
  console.log(head.status, head.body, head.headers.get('content-length'), await head.text());
  console.log(empty.status, empty.body, await empty.text());
  server.close();
});

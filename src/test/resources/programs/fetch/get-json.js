// The usual fetch: a server answers with JSON.
const http = require('http');
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ method: request.method, url: request.url }));
});
server.listen(0, '127.0.0.1', async () => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}/things?id=1`);
  console.log(response.ok, response.status, response.headers.get('content-type'));
  console.log(await response.json());
  server.close(() => console.log('closed'));
});

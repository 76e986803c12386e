// axios: JSON both ways, headers, errors of the server, a timeout, and a base URL.
const axios = require('axios');
const http = require('node:http');
const server = http.createServer((request, response) => {
  if (request.url === '/slow') return;
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    response.writeHead(request.url === '/missing' ? 404 : 200, { 'Content-Type': 'application/json', 'X-Method': request.method });
    response.end(JSON.stringify({ url: request.url, type: request.headers['content-type'], body }));
  });
});
server.listen(0, async () => {
  const api = axios.create({ baseURL: `http://localhost:${server.address().port}` });
  const got = await api.get('/list', { params: { page: 2, tags: ['a', 'b'] } });
  console.log(got.status, got.headers['x-method'], got.data);
  console.log((await api.post('/items', { name: 'one' })).data);
  for (const path of ['/missing', '/slow']) {
    try {
      await api.get(path, { timeout: 50 });
    } catch (error) {
      console.log(error.name, error.code, error.response?.status, error.message);
    }
  }
  server.close();
  server.closeAllConnections();
});

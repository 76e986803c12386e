// A small JSON interface: routes, a body that is parsed, status codes.
const http = require('http');
const todos = [{ id: 1, text: 'learn' }];
const server = http.createServer((req, res) => {
  const send = (status, value) => {
    res.writeHead(status, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(value));
  };
  if (req.method === 'GET' && req.url === '/todos') {
    return send(200, todos);
  }
  if (req.method === 'POST' && req.url === '/todos') {
    let body = '';
    req.on('data', (chunk) => { body += chunk; });
    req.on('end', () => {
      try {
        todos.push({ id: todos.length + 1, ...JSON.parse(body) });
        send(201, todos.at(-1));
      } catch (e) {
        send(400, { error: 'no JSON' });
      }
    });
    return undefined;
  }
  return send(404, { error: `no ${req.url}` });
});
function ask(method, path, body) {
  return new Promise((resolve, reject) => {
    const { port } = server.address();
    const req = http.request({ port, host: '127.0.0.1', method, path }, (res) => {
      let text = '';
      res.on('data', (d) => { text += d; }).on('end', () => resolve([res.statusCode, text]));
    });
    req.on('error', reject).end(body);
  });
}
server.listen(0, '127.0.0.1', async () => {
  console.log(await ask('GET', '/todos'));
  console.log(await ask('POST', '/todos', '{"text":"rest"}'));
  console.log(await ask('POST', '/todos', '{'));
  console.log(await ask('GET', '/todos'));
  console.log(await ask('DELETE', '/x'));
  server.close();
});

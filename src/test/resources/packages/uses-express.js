// express: routes, middleware, parameters, a JSON body, an error handler.
const express = require('express');
const http = require('http');
const app = express();
app.use(express.json());
app.use((req, res, next) => {
  res.set('X-Served-By', 'middleware');
  next();
});
app.get('/', (req, res) => res.send('home'));
app.get('/users/:id', (req, res) => res.json({ id: req.params.id, query: req.query }));
app.post('/echo', (req, res) => res.status(201).json(req.body));
app.get('/fails', () => {
  throw new Error('on purpose');
});
app.use((error, req, res, next) => res.status(500).send(`failed: ${error.message}`));
const server = app.listen(0, '127.0.0.1', async () => {
  await ask('GET', '/');
  await ask('GET', '/users/7?full=yes');
  await ask('POST', '/echo', JSON.stringify({ some: ['json'] }));
  await ask('GET', '/fails');
  await ask('GET', '/missing');
  server.close(() => console.log('closed'));
});

function ask(method, path, body) {
  return new Promise((resolve) => {
    const headers = body ? { 'Content-Type': 'application/json', 'Content-Length': body.length } : {};
    const request = http.request({ host: '127.0.0.1', port: server.address().port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        console.log(response.statusCode, response.headers['content-type'], response.headers['x-served-by'], text);
        resolve();
      });
    });
    request.end(body);
  });
}

// koa: middleware that waits for what comes after it, a JSON body, errors with a status.
const Koa = require('koa');
const http = require('http');
const app = new Koa();
app.silent = true;
app.use(async (ctx, next) => {
  console.log('before', ctx.path);
  await next();
  ctx.set('X-Handled', 'yes');
  console.log('after', ctx.status);
});
app.use(async (ctx) => {
  if (ctx.path === '/json') {
    ctx.body = { query: ctx.query };
  } else if (ctx.path === '/refused') {
    ctx.throw(403, 'not here');
  } else if (ctx.path === '/') {
    ctx.body = 'home';
  }
});
const server = app.listen(0, '127.0.0.1', async () => {
  for (const path of ['/', '/json?a=1', '/refused', '/missing']) {
    await ask(path);
  }
  server.close(() => console.log('closed'));
});

function ask(path) {
  return new Promise((resolve) => {
    http.get({ host: '127.0.0.1', port: server.address().port, path, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        console.log(response.statusCode, response.headers['content-type'], response.headers['x-handled'], text);
        resolve();
      });
    });
  });
}

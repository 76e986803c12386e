// Redirects: the method and the body that go on, where the answer came from, and when it ends.
const http = require('http');
const server = http.createServer((request, response) => {
  const [, status] = /^\/to(\d+)/.exec(request.url) ?? [];
  if (status) {
    response.writeHead(Number(status), { location: '/end' });
    response.end('gone');
  } else if (request.url === '/loop') {
    response.writeHead(302, { location: '/loop' }).end();
  } else if (request.url === '/ftp') {
    response.writeHead(302, { location: 'ftp://host/' }).end();
  } else if (request.url === '/nowhere') {
    response.writeHead(302).end('no location');
  } else {
    let body = '';
    request.on('data', (chunk) => { body += chunk; });
    request.on('end', () => response.end(`${request.method} ${body} ${request.headers['content-type']} ${request.headers.authorization}`));
  }
});
server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const show = async (path, init) => {
    try {
      const response = await fetch(base + path, init);
      console.log(path, response.status, response.redirected, response.url.replace(base, ''), await response.text());
    } catch (error) {
      console.log(path, error.name, error.message, error.cause.message);
    }
  };
  for (const status of [301, 302, 303, 307, 308]) {
    await show(`/to${status}`, { method: 'POST', body: 'sent', headers: { authorization: 'me' } });
  }
  await show('/to302#hash');
  await show('/to302', { redirect: 'manual' });
  await show('/to302', { redirect: 'error' });
  await show('/to307', { method: 'POST', duplex: 'half', body: (async function* () { yield Buffer.from('once'); })() });
  await show('/loop');
  await show('/ftp');
  await show('/nowhere');
  server.close();
});

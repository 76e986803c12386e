// The ways to name where a request goes.
const http = require('http');
const server = http.createServer((req, res) => res.end(`${req.method} ${req.url} ${req.headers.authorization ?? ''}`));
function show(req) {
  return new Promise((resolve) => {
    req.on('response', (res) => {
      res.on('data', (d) => console.log(String(d))).on('end', resolve);
    });
  });
}
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const base = `http://127.0.0.1:${port}`;
  await show(http.get(base));
  await show(http.get(`${base}/a/b?c=d#e`));
  await show(http.get(new URL(`http://us%20er:pa@127.0.0.1:${port}/x`)));
  await show(http.get(`${base}/y`, { headers: { a: 'b' }, method: 'OPTIONS' }));
  await show(http.request({ hostname: '127.0.0.1', host: 'nowhere.invalid', port, path: '/z' }).end());
  await show(http.get(require('url').parse(`${base}/legacy?q`)));
  server.close();
});

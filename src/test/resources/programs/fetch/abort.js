// A fetch that is aborted: before it begins, while it waits, while its body comes; by time; with a reason.
const http = require('http');
const server = http.createServer((request, response) => {
  if (request.url === '/slow-body') {
    response.write('begun');
  }
});
server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const show = (label, promise) => promise.catch((error) => console.log(label, error?.name, error?.message ?? error, error?.code));
  await show('before', fetch(base, { signal: AbortSignal.abort() }));
  await show('reason', fetch(base, { signal: AbortSignal.abort('because') }));
  const waiting = new AbortController();
  setTimeout(() => waiting.abort(), 30);
  await show('waiting', fetch(base, { signal: waiting.signal }));
  await show('timeout', fetch(base, { signal: AbortSignal.timeout(30) }));
  const reading = new AbortController();
  const response = await fetch(`${base}/slow-body`, { signal: reading.signal });
  setTimeout(() => reading.abort(new Error('enough')), 30);
  await show('reading', response.text());
  server.close();
  server.closeAllConnections();
});

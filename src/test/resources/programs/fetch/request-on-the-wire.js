// What fetch sends: its headers, in their order, and the body with its length or in chunks.
const net = require('net');
const server = net.createServer((socket) => {
  let text = '';
  socket.on('data', (data) => {
    text += data.toString('latin1');
    const [head, body] = text.split('\r\n\r\n');
    const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0);
    const isWhole = /chunked/.test(head) ? text.endsWith('0\r\n\r\n') : body !== undefined && body.length >= length;
    if (isWhole) {
      console.log(text.replace(/:\d+\r/, ':PORT\r').split('\r\n'));
      text = '';
      socket.write('HTTP/1.1 200 Fine\r\nX-A: b\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nContent-Length: 2\r\n\r\nhi');
    }
  });
});
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/p?q=1#h`;
  const response = await fetch(url);
  console.log(response.status, response.statusText, response.type, response.ok, response.headers, response.url.endsWith('/p?q=1'));
  console.log(await response.text());
  for (const init of [
    { method: 'POST', body: 'x' }, { method: 'POST' }, { method: 'DELETE' }, { cache: 'no-store' },
    { method: 'put', body: new Uint8Array(3), headers: { 'X-Y': '1', 'accept': 'text/a', 'User-Agent': 'me' } },
    { method: 'PATCH', body: new URLSearchParams('a=b') }, { headers: [['a', '1'], ['a', '2'], ['Range', 'bytes=0-1']] },
    { method: 'POST', duplex: 'half', body: (async function* () { yield Buffer.from('ab'); yield Buffer.from('cd'); })() },
  ]) {
    await (await fetch(url, init)).text();
  }
  process.exit();
});

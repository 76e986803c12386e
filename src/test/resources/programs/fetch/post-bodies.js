// Bodies arrive whole: text, form, file, stream.
const http = require('http');
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const type = (request.headers['content-type'] ?? 'none').split(';')[0];
    response.end(`${request.method} ${type} ${request.headers['content-length']} ${Buffer.concat(chunks).length}`);
  });
});
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const form = new FormData();
  form.append('a', 'b');
  form.append('f', new File(['x'.repeat(1000)], 'f.txt'));
  for (const body of [
    'text', new URLSearchParams({ a: '1' }), form, new Blob(['blob'], { type: 'a/b' }), Buffer.alloc(200000),
    new ReadableStream({ start(controller) { controller.enqueue(Buffer.alloc(5)); controller.close(); } }),
  ]) {
    console.log(await (await fetch(url, { method: 'POST', body, duplex: 'half' })).text());
  }
  server.close();
});

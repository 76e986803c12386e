// A large answer is read chunk by chunk, and can be given up.
const http = require('http');
const server = http.createServer((request, response) => {
  response.end(Buffer.alloc(1000000, 'x'));
});
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const response = await fetch(url);
  console.log(response.body);
  let total = 0;
  for await (const chunk of response.body) {
    total += chunk.length;
  }
  console.log(total, response.bodyUsed, response.body);
  const given = await fetch(url);
  const reader = given.body.getReader();
  const { value, done } = await reader.read();
  console.log(value instanceof Uint8Array, value.length > 0, done);
  await reader.cancel();
  console.log(given.bodyUsed, await reader.read());
  server.close(() => console.log('closed'));
});

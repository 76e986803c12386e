// Requests one after the other share their connections; each of those at once needs its own.
const http = require('http');
let connections = 0;
const server = http.createServer((request, response) => response.end('x')).on('connection', () => { connections++; });
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  for (let i = 0; i < 10; i++) {
    await (await fetch(url)).text();
  }
  console.log(connections < 10);
  const all = await Promise.all(Array.from({ length: 5 }, () => fetch(url)));
  console.log(await Promise.all(all.map((response) => response.text())), connections >= 5);
  server.close(() => console.log('closed'));
});

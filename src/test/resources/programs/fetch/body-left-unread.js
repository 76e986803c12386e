// An answer nobody reads does not keep the program alive.
const http = require('http');
const server = http.createServer((request, response) => response.end('not read'));
server.listen(0, '127.0.0.1', async () => {
  const { status, bodyUsed } = await fetch(`http://127.0.0.1:${server.address().port}/`);
  console.log(status, bodyUsed);
  server.close(() => console.log('closed'));
});

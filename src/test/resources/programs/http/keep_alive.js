// A connection that is used again, and one that is not.
const http = require('http');
let connections = 0;
const server = http.createServer((req, res) => {
  console.log(req.url, req.headers.connection);
  res.end('x');
});
server.on('connection', () => connections++);
function get(agent, path) {
  return new Promise((resolve) => {
    const req = http.get({ port: server.address().port, host: '127.0.0.1', agent, path }, (res) => {
      console.log('reused', req.reusedSocket, res.headers.connection, res.headers['keep-alive']);
      res.resume().on('end', () => setImmediate(resolve));
    });
  });
}
server.listen(0, '127.0.0.1', async () => {
  const agent = new http.Agent({ keepAlive: true });
  await get(agent, '/1');
  await get(agent, '/2');
  console.log(Object.values(agent.freeSockets).flat().length, agent.totalSocketCount);
  await get(new http.Agent(), '/3');
  await get(false, '/4');
  agent.destroy();
  console.log('connections', connections);
  server.close();
});

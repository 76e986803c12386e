// At most one connection at a time: the others wait their turn.
const http = require('http');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const server = http.createServer((req, res) => setTimeout(() => res.end(req.url), 10));
server.listen(0, '127.0.0.1', () => {
  let left = 3;
  for (const path of ['/a', '/b', '/c']) {
    http.get({ port: server.address().port, host: '127.0.0.1', path, agent }, (res) => {
      res.on('data', (d) => console.log(String(d)));
      res.on('end', () => {
        left--;
        if (left === 0) {
          setImmediate(() => {
            console.log('total', agent.totalSocketCount, Object.keys(agent.requests).length);
            agent.destroy();
            server.close();
          });
        }
      });
    });
  }
  const count = (sets) => Object.values(sets).flat().length;
  console.log('sockets', count(agent.sockets), 'waiting', count(agent.requests));
});

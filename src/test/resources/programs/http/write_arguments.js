// What write() and writeHead() refuse.
const http = require('http');
const server = http.createServer((req, res) => {
  const attempts = [() => res.write(null), () => res.write(5), () => res.write({}), () => res.write(),
    () => res.writeHead(99), () => res.writeHead('abc'), () => res.writeHead(1000), () => res.writeHead(200, ['a']),
    () => res.writeHead(200, 'x\ny'), () => res.end([])];
  for (const attempt of attempts) {
    try {
      attempt();
      console.log('fine');
    } catch (e) {
      console.log(e.name, e.code, e.message);
    }
  }
  res.statusMessage = 'ok';
  res.writeHead(200).end(new Uint8Array([65, 66]));
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => {
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close());
  });
});

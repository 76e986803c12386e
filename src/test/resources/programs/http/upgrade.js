// Switching to another protocol, bytes behind the head included.
const http = require('http');
const server = http.createServer(() => console.log('never'));
server.on('upgrade', (req, socket, head) => {
  console.log('server', req.headers.upgrade, String(head), socket.listenerCount('data'));
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\nfirst');
  socket.on('data', (d) => socket.end(`echo ${d}`));
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request({
    port: server.address().port, host: '127.0.0.1', headers: { Connection: 'Upgrade', Upgrade: 'echo' },
  });
  req.on('close', () => console.log('request closed'));
  req.on('upgrade', (res, socket, head) => {
    console.log('client', res.statusCode, res.headers, String(head));
    socket.write('hi');
    socket.on('data', (d) => console.log(String(d))).on('end', () => socket.end());
    socket.on('close', () => server.close());
  });
  req.end();
});

// What goes over the wire: heads of responses as bytes, the date left out.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => {
  switch (req.url) {
    case '/end': res.end('text'); break;
    case '/chunks': res.write('ab'); res.write('cdef'); res.end('g'); break;
    case '/length': res.writeHead(200, { 'Content-Length': 3 }); res.end('abc'); break;
    case '/204': res.writeHead(204).end(); break;
    case '/304': res.statusCode = 304; res.end(); break;
    case '/nodate': res.sendDate = false; res.end(); break;
    case '/reason': res.writeHead(200, 'Fine', ['X-A', '1', 'X-A', '2']); res.end(); break;
    default: res.statusCode = 404; res.end();
  }
});
function raw(text) {
  return new Promise((resolve) => {
    const socket = net.connect(server.address().port, '127.0.0.1', () => socket.end(text));
    let all = '';
    socket.setEncoding('latin1').on('data', (d) => { all += d; });
    socket.on('close', () => resolve(all.replace(/Date: .*\r\n/g, 'Date: ...\r\n')));
  });
}
server.listen(0, '127.0.0.1', async () => {
  for (const path of ['/end', '/chunks', '/length', '/204', '/304', '/nodate', '/reason', '/other']) {
    console.log(JSON.stringify(await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)));
  }
  console.log(JSON.stringify(await raw('GET /chunks HTTP/1.0\r\n\r\n')));
  console.log(JSON.stringify(await raw('HEAD /end HTTP/1.1\r\nHost: a\r\n\r\n')));
  console.log(JSON.stringify(await raw('GET /end HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')));
  server.close();
});

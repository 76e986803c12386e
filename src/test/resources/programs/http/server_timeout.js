// server.setTimeout: a connection on which nothing happens.
const http = require('http');
const server = http.createServer((req, res) => {
  res.setTimeout(30, () => {
    console.log('response timeout');
    res.end('late');
  });
});
server.setTimeout(5000);
console.log(server.timeout, server.keepAliveTimeout, server.headersTimeout, server.requestTimeout,
  server.connectionsCheckingInterval, server.maxRequestsPerSocket, server.maxHeadersCount, server.requireHostHeader);
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => {
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close());
  });
});

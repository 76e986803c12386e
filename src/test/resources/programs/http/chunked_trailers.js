// Trailers in both directions.
const http = require('http');
const server = http.createServer((req, res) => {
  req.resume().on('end', () => {
    console.log('request trailers', req.trailers, req.rawTrailers, req.complete);
    res.writeHead(200, { Trailer: 'X-Sum' });
    res.write('body');
    res.addTrailers({ 'X-Sum': '42', 'X-More': ['a', 'b'] });
    res.end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'POST' }, (res) => {
    console.log('before', res.trailers);
    res.resume().on('end', () => {
      console.log('response trailers', res.trailers, res.rawTrailers, res.trailersDistinct);
      server.close();
    });
  });
  req.write('x');
  req.addTrailers([['X-T', '1'], ['x-t', '2']]);
  req.end();
});

// A response larger than the buffers: 'drain' says when to go on.
const http = require('http');
const server = http.createServer((req, res) => {
  let left = 40;
  let waited = false;
  const more = () => {
    while (left > 0) {
      left--;
      if (!res.write(Buffer.alloc(65536, 97))) {
        waited = true;
        res.once('drain', more);
        return;
      }
    }
    res.end(() => console.log('written', waited, res.writableNeedDrain));
  };
  more();
});
server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, host: '127.0.0.1' }, (res) => {
    let length = 0;
    res.on('data', (d) => { length += d.length; }).on('end', () => {
      console.log(length);
      server.close();
    });
  });
});

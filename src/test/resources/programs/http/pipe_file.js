// A file streamed to a client, and an upload streamed to a file.
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'http-'));
const source = path.join(folder, 'source');
fs.writeFileSync(source, 'line\n'.repeat(20000));
const server = http.createServer((req, res) => {
  if (req.method === 'GET') {
    fs.createReadStream(source).pipe(res);
  } else {
    req.pipe(fs.createWriteStream(path.join(folder, 'upload'))).on('finish', () => res.end('stored'));
  }
});
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1' };
  http.get(options, (res) => {
    let length = 0;
    res.on('data', (d) => { length += d.length; }).on('end', () => {
      console.log('got', length, res.headers['transfer-encoding']);
      const req = http.request({ ...options, method: 'PUT' }, (answer) => {
        answer.on('data', (d) => console.log(String(d))).on('end', () => {
          console.log(fs.statSync(path.join(folder, 'upload')).size);
          fs.rmSync(folder, { recursive: true });
          server.close();
        });
      });
      fs.createReadStream(source).pipe(req);
    });
  });
});

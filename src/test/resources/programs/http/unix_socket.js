// HTTP over a pipe in the file system.
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'http-'));
const socketPath = path.join(folder, 's');
const server = http.createServer((req, res) => res.end(`${req.url} ${req.headers.host}`));
server.listen(socketPath, () => {
  http.get({ socketPath, path: '/over/a/pipe' }, (res) => {
    res.on('data', (d) => console.log(String(d))).on('end', () => server.close(() => fs.rmSync(folder, { recursive: true })));
  });
});

// A server and a client of a Unix-domain pipe; its file goes when the server closes.
const fs = require('fs');
const net = require('net');
const os = require('os');
const path = require('path');

const name = path.join(os.tmpdir(), `pipe-${process.pid}.sock`);
const server = net.createServer((socket) => {
  console.log('peer', socket.remoteAddress, socket.address());
  socket.end('through the pipe');
});
server.listen(name, () => {
  console.log(server.address() === name, fs.existsSync(name));
  let text = '';
  net.connect({ path: name }).setEncoding('utf8').on('data', (part) => {
    text += part;
  }).on('end', () => {
    console.log(text);
    server.close(() => console.log('closed', fs.existsSync(name)));
  });
});

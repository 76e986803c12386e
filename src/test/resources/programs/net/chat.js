// A chat: what one says the others hear.
const net = require('net');

const members = new Set();
const server = net.createServer((socket) => {
  members.add(socket);
  socket.write('welcome\n');
  socket.on('data', (data) => {
    for (const other of members) {
      if (other !== socket) {
        other.write(data);
      }
    }
  });
  socket.on('close', () => members.delete(socket));
});
server.listen(0, '127.0.0.1', () => {
  const join = (ready) => {
    const socket = net.connect(server.address().port, '127.0.0.1').setEncoding('utf8');
    socket.once('data', () => ready(socket));
  };
  join((anna) => join((ben) => {
    ben.on('data', (text) => {
      console.log('ben hears', text);
      ben.end();
      anna.end();
      server.close(() => console.log('members', members.size));
    });
    anna.write('hello ben');
  }));
});

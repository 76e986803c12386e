// What is written before the connection is there is sent when it is.
const net = require('net');

const server = net.createServer((socket) => {
  let text = '';
  socket.setEncoding('utf8').on('data', (part) => {
    text += part;
  }).on('end', () => {
    console.log(text);
    server.close();
  });
}).listen(0, '127.0.0.1', () => {
  const client = new net.Socket();
  client.connect(server.address().port, '127.0.0.1');
  console.log(client.write('one '), client.write('two '), client.bytesWritten);
  client.end(Buffer.from('three'));
});

// Two servers cannot listen on one port.
const net = require('net');

const first = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = first.address();
  const second = net.createServer();
  second.on('error', (error) => {
    console.log(error.code, error.syscall, error.address, error.port === port);
    console.log(error.message.replace(port, 'PORT'));
    console.log(second.listening);
    first.close();
  });
  second.listen(port, '127.0.0.1', () => console.log('never'));
});

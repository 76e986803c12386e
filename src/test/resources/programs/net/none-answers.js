// When no address of a name answers, one error holds them all.
const net = require('net');

const server = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(() => {
    const socket = net.connect({
      port,
      host: 'two.example',
      autoSelectFamily: true,
      lookup(name, options, callback) {
        callback(null, [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }]);
      },
    });
    socket.on('error', (error) => {
      console.log(error.name, error.code, JSON.stringify(error.message));
      console.log(error.errors.map(({ code, address }) => `${code} ${address}`));
    });
    socket.on('close', (hadError) => console.log('close', hadError));
  });
});

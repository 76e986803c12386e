// Nobody listens there.
const server = require('net').createServer().listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.close(async () => {
    const error = await fetch(`http://127.0.0.1:${port}/`).catch((reason) => reason);
    console.log(error.name, error.message, error.cause.code, error.cause.syscall, error.cause.port === port);
  });
});

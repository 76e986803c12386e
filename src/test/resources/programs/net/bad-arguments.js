// What connect, listen and the options refuse.
const net = require('net');

const attempts = [
  () => net.connect({}),
  () => net.connect({ port: 70000 }),
  () => net.connect({ port: -1 }),
  () => net.connect({ port: {} }),
  () => net.connect({ port: 80, localAddress: 'nowhere' }),
  () => net.connect({ port: 80, lookup: 1 }),
  () => net.createServer('x'),
  () => net.createServer().listen(-1),
  () => net.createServer().listen({ port: 'http' }),
  () => net.createServer().listen({}),
  () => new net.Socket({ objectMode: true }),
  () => new net.Socket().setTimeout('10'),
  () => new net.Socket().setTimeout(-1),
  () => new net.Socket({ fd: -1 }),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

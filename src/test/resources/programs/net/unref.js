// A server that is not referenced does not keep the process alive.
const net = require('net');

const server = net.createServer().listen(0, '127.0.0.1', () => console.log('listening'));
server.unref();
server.on('close', () => console.log('never'));
setTimeout(() => console.log('last timer'), 30);
process.on('exit', () => console.log('exit', server.listening));

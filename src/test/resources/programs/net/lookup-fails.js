// A name that leads nowhere.
const net = require('net');

const socket = net.connect({
  port: 80,
  host: 'my.example',
  lookup(name, options, callback) {
    const error = new Error('no such name');
    error.code = 'ENOTFOUND';
    process.nextTick(callback, error);
  },
});
socket.on('lookup', (error, address, family, host) => console.log('lookup', error.code, address, family, host));
socket.on('error', (error) => console.log('error', error.code, error.message));
socket.on('close', (hadError) => console.log('close', hadError));

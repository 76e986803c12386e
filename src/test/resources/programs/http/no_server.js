// Nobody listens there.
const http = require('http');
const req = http.get({ port: 1, host: '127.0.0.1' }, () => console.log('never'));
req.on('error', (e) => console.log(e.code, e.syscall, e.address, e.port, e.message));
req.on('close', () => console.log('close'));

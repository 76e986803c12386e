// A pipe that is not there.
const net = require('net');
const os = require('os');
const path = require('path');

const name = path.join(os.tmpdir(), `no-such-pipe-${process.pid}`);
net.connect(name).on('error', (error) => {
  console.log(error.code, error.syscall, error.address === name, error.port);
}).on('close', (hadError) => console.log('close', hadError));

// A response that has no socket keeps what it would send.
const http = require('http');
const { Writable } = require('stream');
const res = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
res.sendDate = false;
res.setHeader('X-A', '1');
console.log(res.write('part'), res.writableLength, res.outputSize);
res.end('end');
console.log(res.finished, res.writableFinished, res.outputData.length);
const socket = new Writable({
  write(chunk, encoding, callback) {
    console.log(JSON.stringify(String(chunk)));
    callback();
  },
});
res.on('finish', () => console.log('finish', res.writableFinished));
res.assignSocket(socket);

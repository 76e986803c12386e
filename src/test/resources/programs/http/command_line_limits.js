// The command line sets how long heads may be, and has flaws overlooked; child processes show both.
const { spawnSync } = require('child_process');

const program = `
const http = require('http');
const net = require('net');
const server = http.createServer((request, response) => response.end(request.headers.flawed ?? 'none'));
server.on('clientError', (error, socket) => {
  console.log(error.code);
  socket.destroy();
});
const ask = (field) => new Promise((resolve) => {
  let text = '';
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.end('GET / HTTP/1.1\\r\\nHost: a\\r\\n' + field + '\\r\\nConnection: close\\r\\n\\r\\n');
  socket.on('data', (chunk) => { text += chunk; });
  socket.on('error', () => {});
  socket.on('close', () => {
    console.log(text.split('\\r\\n')[0]);
    resolve();
  });
});
server.listen(0, '127.0.0.1', async () => {
  console.log(http.maxHeaderSize);
  await ask('Long: ' + 'x'.repeat(2000));
  await ask('Flawed: a\\u0001b');
  server.close();
});`;

for (const option of ['--max-http-header-size=1024', '--insecure-http-parser', '--no-warnings']) {
  const { stdout, status } = spawnSync(process.execPath, ['--no-warnings', option, '-e', program], { encoding: 'utf8' });
  console.log(option, status);
  console.log(stdout);
}

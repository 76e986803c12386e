// Much output passes through pipes that hold little.
const { spawn } = require('child_process');
const child = spawn('sh', ['-c', 'cat; yes line | head -n 200000']);
let bytes = 0;
child.stdout.on('data', (data) => {
  bytes += data.length;
});
child.on('close', (code) => console.log(bytes, code));
child.stdin.end(Buffer.alloc(3_000_000, 'x'));

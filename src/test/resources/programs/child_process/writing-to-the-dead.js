// A child that does not read: its pipe breaks.
const { spawn } = require('child_process');
const child = spawn('sh', ['-c', 'exec 0<&-; echo ready; exec sleep 30']);
child.stdin.on('error', (error) => {
  console.log(error.code, error.syscall, error.message);
  child.kill();
});
child.stdout.on('data', (data) => {
  console.log(String(data));
  child.stdin.write('x'.repeat(100_000));
});
child.on('close', (code, signal) => console.log('close', code, signal));

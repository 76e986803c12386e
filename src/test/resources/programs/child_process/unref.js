// The program does not wait for a child that is let go.
const { spawn } = require('child_process');
const child = spawn('sleep', ['2'], { stdio: 'ignore', detached: true });
child.on('exit', () => console.log('never heard'));
child.unref();
process.on('exit', () => {
  console.log('done', child.exitCode);
  child.kill();
});

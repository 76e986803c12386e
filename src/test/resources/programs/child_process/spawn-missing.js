// A program that is not there: an error event, with what was to be started.
const { spawn, spawnSync, execFile } = require('child_process');
const child = spawn('no-such-program', ['a', 'b']);
console.log(child.pid, child.exitCode);
child.on('error', (error) => {
  console.log(error.message, error.code, error.errno, error.syscall, error.path, error.spawnargs);
});
child.on('spawn', () => console.log('never'));
const { error, status, signal, output } = spawnSync('no-such-program', ['c']);
console.log(error.message, error.code, error.errno, error.syscall, error.path, error.spawnargs, status, signal, output);
setTimeout(() => execFile('no-such-program', (failure, out, err) => {
  console.log(failure.message, failure.code, failure.cmd, [out], [err]);
}), 30);
spawn('true', { cwd: '/no/such/folder' }).on('error', (failure) => setTimeout(() => console.log(failure.message), 60));

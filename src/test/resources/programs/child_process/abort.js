// A child that is aborted by a signal of the web's kind.
const { spawn, execFile, exec } = require('child_process');
const controller = new AbortController();
const child = spawn('sleep', ['30'], { signal: controller.signal });
child.on('error', (error) => console.log('error', error.name, error.code, error.message, child.killed));
child.on('exit', (code, signal) => {
  console.log('exit', code, signal);
  execFile('sleep', ['30'], { signal: AbortSignal.abort() }, (error) => {
    console.log(error.name, error.code, error.cmd);
    const late = new AbortController();
    exec('exec sleep 30', { signal: late.signal }, (failure) => console.log(failure.name, failure.code));
    late.abort();
  });
});
controller.abort();

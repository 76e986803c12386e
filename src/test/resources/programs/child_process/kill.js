// kill: the signal that ended a child, and what kill answers.
const { spawn } = require('child_process');
let before = Promise.resolve();
for (const signal of ['SIGTERM', 'SIGKILL', 'SIGINT', 'SIGHUP', 9, undefined]) {
  before = before.then(() => new Promise((done) => {
    const child = spawn('sleep', ['30']);
    child.on('exit', (code, name) => {
      console.log(signal, code, name, child.killed, child.signalCode, child.exitCode, child.kill());
      done();
    });
    console.log(child.kill(0), child.killed, child.kill(signal), child.killed);
  }));
}
before.then(() => {
  try {
    spawn('true').kill('SIGNONE');
  } catch (error) {
    console.log(error.code, error.message);
  }
});

// exec with limits: time, and how much may be printed.
const { exec } = require('child_process');
exec('exec sleep 30', { timeout: 50 }, (error) => {
  console.log(error.killed, error.code, error.signal, error.message);
  exec('yes', { maxBuffer: 10 }, (failure, stdout) => {
    console.log(failure.code, failure.message, stdout.length, JSON.stringify(stdout));
    exec('exec sleep 30', { timeout: 50, killSignal: 'SIGKILL' }, (killed) => console.log(killed.signal));
  });
});
for (const options of [{ timeout: -1 }, { timeout: 'x' }, { maxBuffer: -1 }, { killSignal: 'SIGNONE' }, { cwd: 5 }]) {
  try {
    exec('true', options);
  } catch (error) {
    console.log(error.code, error.message);
  }
}

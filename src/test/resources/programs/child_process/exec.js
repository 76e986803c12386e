// exec: a command line for a shell, and what its callback is told.
const { exec } = require('child_process');
exec('echo out; echo err >&2', (error, stdout, stderr) => {
  console.log(error, [stdout], [stderr]);
  exec('echo some; echo why >&2; exit 4', (failure, some, why) => {
    console.log(failure.message, failure.code, failure.killed, failure.signal, failure.cmd, [some], [why]);
    exec('kill -9 $$', (killed) => {
      console.log(killed.message, killed.code, killed.killed, killed.signal);
      exec('printf "\\\\303\\\\251"', { encoding: 'buffer' }, (none, bytes) => console.log(none, bytes));
    });
  });
});

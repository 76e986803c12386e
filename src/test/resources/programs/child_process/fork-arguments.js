// What a forked process is given: arguments, options of Node's, variables, a directory.
const { fork } = require('child_process');
const { once } = require('events');
const os = require('os');
const path = require('path');

if (process.argv[2] === 'child') {
  process.send({
    argv: process.argv.slice(4), execArgv: process.execArgv, file: path.basename(process.argv[1]), a: process.env.A,
    path: process.env.PATH !== undefined, cwd: process.cwd() === require('fs').realpathSync(os.tmpdir()),
    parent: process.ppid === Number(process.argv[3]), own: process.pid !== process.ppid, main: require.main === module,
    exec: process.execPath === process.argv[0], channel: process.channel !== undefined, connected: process.connected,
    fd: process.env.NODE_CHANNEL_FD,
  });
} else {
  (async () => {
    const pid = String(process.pid);
    const runs = [
      fork(__filename, ['child', pid, 'x y', '"q"']),
      fork(__filename, ['child', pid], { env: { A: '1' }, cwd: os.tmpdir() }),
      fork(path.relative(process.cwd(), __filename), ['child', pid], { execArgv: ['--no-warnings'] }),
      fork(require('url').pathToFileURL(__filename), ['child', pid]),
    ];
    for (const child of runs) {
      child.told = once(child, 'message');
    }
    for (const child of runs) {
      const [told] = await child.told;
      console.log(told);
    }
  })();
}

// What of process is the main thread's alone.
const { Worker } = require('node:worker_threads');
new Worker(`
  for (const name of ['chdir', 'abort', 'setuid', 'setgid', 'initgroups', 'setgroups', 'umask']) {
    try {
      process[name]('0');
      console.log(name, 'works');
    } catch (error) {
      console.log(name, error.name, error.code, error.message);
    }
  }
  console.log(typeof process.umask(), process.cwd() === require('path').resolve('.'), process.argv.length, process.argv[1]);
  console.log(process.stdin.isTTY, process.stdout.isTTY, process.stdout.writable, process.execArgv);
  console.log(process.pid === Number(process.env.PARENT), require('node:worker_threads').isMainThread);
  process.on('SIGUSR2', () => {});
  console.log(__filename, __dirname, typeof require, typeof module, require.main === undefined);
`, { eval: true, env: { PARENT: process.pid } }).on('exit', (code) => console.log('exit', code));

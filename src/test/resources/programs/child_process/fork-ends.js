// How forked processes end: by themselves, by an error, by a signal.
const { fork } = require('child_process');

const endings = {
  nothing() {},
  code() {
    process.exitCode = 3;
  },
  exit() {
    process.on('exit', (code) => process.send?.({ code }));
    process.exit(4);
  },
  error() {
    throw new Error('not caught');
  },
  rejection() {
    Promise.reject(new Error('not handled'));
  },
  waits() {
    setInterval(() => {}, 1000);
    process.send('ready');
  },
  deaf() {
    process.on('SIGTERM', () => process.send('not yet'));
    process.send('ready');
    setInterval(() => {}, 1000);
  },
  busy() {
    process.send('ready', () => {
      for (;;);
    });
  },
};

async function run(name, act) {
  const child = fork(__filename, [name], { silent: true });
  const errors = [];
  child.stderr.on('data', (data) => errors.push(data));
  child.on('message', (message) => act?.(child, message));
  const [code, signal] = await require('events').once(child, 'close');
  const shown = String(Buffer.concat(errors)).split('\n').filter((line) => line.startsWith('Error:'));
  console.log(name, code, signal, child.exitCode, child.signalCode, child.killed, child.kill(), shown);
}

if (process.argv[2] !== undefined) {
  endings[process.argv[2]]();
} else {
  (async () => {
    for (const name of ['nothing', 'code', 'exit', 'error', 'rejection']) {
      await run(name);
    }
    await run('waits', (child) => console.log(child.kill()));
    await run('waits', (child) => console.log(child.kill('SIGINT')));
    await run('waits', (child) => console.log(process.kill(child.pid, 'SIGKILL')));
    await run('waits', (child) => console.log(child.kill(0)) ?? child.kill('SIGHUP'));
    await run('busy', (child) => setTimeout(() => child.kill('SIGKILL'), 100));
    await run('deaf', (child, message) => {
      console.log(message);
      child.kill(message === 'ready' ? 'SIGTERM' : 'SIGKILL');
    });
  })();
}

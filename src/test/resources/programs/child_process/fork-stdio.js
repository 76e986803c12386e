// The standard streams of a forked process.
const { fork } = require('child_process');
const { once } = require('events');

if (process.argv[2] === 'echo') {
  process.stdin.on('data', (data) => process.stdout.write(String(data).toUpperCase()));
  process.stdin.on('end', () => {
    console.error('stdin ended');
    process.disconnect();
  });
} else if (process.argv[2] === 'print') {
  console.log('printed by the child');
} else if (process.argv[2] === 'much') {
  process.stdout.write('x'.repeat(300000));
} else {
  (async () => {
    const echo = fork(__filename, ['echo'], { silent: true });
    let out = '';
    let err = '';
    echo.stdout.on('data', (data) => out += data);
    echo.stderr.on('data', (data) => err += data);
    echo.stdin.write('one ');
    echo.stdin.end('two');
    await once(echo, 'exit');
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.log(JSON.stringify(out), JSON.stringify(err));

    const inherit = fork(__filename, ['print']);
    console.log(inherit.stdin, inherit.stdout, inherit.stdio.length);
    await once(inherit, 'exit');

    const ignored = fork(__filename, ['print'], { stdio: 'ignore' });
    console.log(ignored.stdout, ignored.stdio.length);
    await once(ignored, 'close');

    const mixed = fork(__filename, ['print'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    mixed.stdout.setEncoding('utf8');
    mixed.stdout.on('data', (data) => console.log('piped:', data));
    await once(mixed, 'close');

    const much = fork(__filename, ['much'], { silent: true });
    let size = 0;
    much.stdout.on('data', (data) => size += data.length);
    await once(much, 'close');
    console.log(size);
  })();
}

// Messages wait for the first listener; a channel that nobody listens to keeps nothing alive.
const { fork } = require('child_process');

if (process.argv[2] === 'late') {
  setTimeout(() => {
    process.on('message', (message) => {
      process.send(`late ${message}`);
      if (message === 3) {
        setImmediate(() => process.disconnect());
      }
    });
  }, 100);
} else if (process.argv[2] === 'deaf') {
  process.send('deaf');
} else if (process.argv[2] === 'unref') {
  process.on('message', () => {});
  process.channel.unref();
  process.send('unref');
} else if (process.argv[2] === 'once') {
  process.once('message', (message) => process.send(`once ${message}`));
} else {
  const run = (name, ...messages) => new Promise((resolve) => {
    const child = fork(__filename, [name]);
    messages.forEach((message) => child.send(message));
    child.on('message', (message) => console.log(message));
    child.on('exit', (code) => resolve(console.log(name, 'exit', code)));
  });
  run('late', 1, 2, 3).then(() => run('deaf')).then(() => run('unref')).then(() => run('once', 'first', 'second'));
}

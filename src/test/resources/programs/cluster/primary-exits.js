// When the primary ends its workers learn it by their channel, and end too; a process that was only forked goes on. Their output
// is open as long as one of them lives.
const cluster = require('cluster');
const { fork } = require('child_process');

if (process.argv[2] === undefined) {
  const primary = fork(__filename, ['primary'], { silent: true });
  primary.stdout.setEncoding('utf8').on('data', (text) => process.stdout.write(text));
  primary.stdout.on('end', () => console.log('end of output'));
  primary.on('exit', (code) => console.log('primary exit', code));
  primary.on('close', (code) => console.log('primary close', code));
} else if (process.argv[2] === 'forked') {
  process.on('disconnect', () => setTimeout(() => console.log('forked process goes on', process.connected), 500));
  process.send('ready');
} else if (cluster.isPrimary) {
  let ready = 0;
  const begin = () => {
    if (++ready === 2) {
      process.exit(7);
    }
  };
  cluster.fork().on('listening', begin);
  fork(__filename, ['forked']).on('message', begin);
} else {
  require('net').createServer().listen(0);
  setInterval(() => {}, 1000);
  process.prependListener('disconnect', () => {
    const until = Date.now() + 150; // after the primary's exit is known
    while (Date.now() < until);
  });
  process.on('exit', (code) => console.log('worker exit', code));
}

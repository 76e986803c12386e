// When the primary ends its workers learn it by their channel, and end too; a process that was only forked goes on.
const cluster = require('cluster');
const { fork } = require('child_process');

if (process.argv[2] === 'forked') {
  process.on('disconnect', () => setTimeout(() => console.log('forked process: goes on', process.connected), 300));
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
  process.on('exit', (code) => console.log('worker exit', code));
}

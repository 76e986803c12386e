// Workers that are killed, and one that runs for ever.
const cluster = require('cluster');

if (cluster.isPrimary) {
  const ways = [(worker) => worker.kill(), (worker) => worker.process.kill('SIGKILL'), (worker) => worker.destroy('SIGINT'),
    (worker) => worker.send('kill yourself')];
  let next = 0;
  cluster.on('exit', (worker, code, signal) => {
    console.log(worker.id, code, signal, worker.exitedAfterDisconnect, worker.isDead());
    if (ways[++next]) {
      cluster.fork();
    }
  });
  cluster.on('online', (worker) => worker.on('message', () => ways[next](worker)));
  cluster.fork();
} else {
  process.on('message', () => cluster.worker.kill());
  process.send('ready');
  if (cluster.worker.id === 2) {
    setImmediate(() => {
      for (;;);
    });
  }
}

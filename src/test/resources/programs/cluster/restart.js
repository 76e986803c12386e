// Whoever exits is replaced, three times.
const cluster = require('cluster');

if (cluster.isPrimary) {
  let restarts = 0;
  cluster.on('exit', (worker, code, signal) => {
    console.log('exit', worker.id, code, signal);
    if (restarts++ < 3) {
      cluster.fork();
    }
  });
  cluster.fork();
} else {
  setTimeout(() => process.exit(cluster.worker.id), 10);
}

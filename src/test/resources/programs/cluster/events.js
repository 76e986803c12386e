// A worker's life, as the primary hears of it.
const cluster = require('cluster');
const net = require('net');

if (cluster.isPrimary) {
  for (const name of ['setup', 'fork', 'online', 'listening', 'disconnect', 'exit', 'message']) {
    cluster.on(name, (worker, ...args) => {
      const shown = args.map((arg) => (arg?.port > 0 ? { ...arg, port: 'some' } : arg));
      console.log('cluster', name, worker.id, ...(name === 'message' ? shown.slice(0, 1) : shown));
    });
  }
  const worker = cluster.fork({ A: '1' });
  for (const name of ['online', 'listening', 'disconnect', 'exit', 'message']) {
    worker.on(name, (first, second) => console.log('worker', name, first?.port ? 'info' : first, second, worker.state));
  }
  console.log(worker.id, worker.state, worker.isConnected(), worker.isDead(), worker === cluster.workers[1],
    worker.exitedAfterDisconnect);
  worker.once('listening', () => worker.send('leave'));
  worker.on('exit', () => console.log(worker.isConnected(), worker.isDead(), worker.exitedAfterDisconnect,
    Object.keys(cluster.workers)));
} else {
  process.send({ id: cluster.worker.id, a: process.env.A, unique: process.env.NODE_UNIQUE_ID });
  process.on('message', () => cluster.worker.disconnect());
  net.createServer().listen(0);
}

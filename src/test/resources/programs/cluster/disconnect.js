// Leaving in good order: the worker, the primary, all at once.
const cluster = require('cluster');
const net = require('net');

if (cluster.isPrimary) {
  let listening = 0;
  cluster.on('listening', () => {
    if (++listening === 3) {
      cluster.workers[1].disconnect();
      cluster.workers[2].send('leave');
    }
  });
  let gone = 0;
  const exits = [];
  cluster.on('exit', (worker, code, signal) => {
    exits.push([worker.id, code, signal, worker.exitedAfterDisconnect]);
    if (++gone === 2) {
      console.log(exits.sort());
      cluster.disconnect(() => console.log('all disconnected', Object.keys(cluster.workers).length));
    } else if (gone === 3) {
      console.log(exits[2]);
    }
  });
  for (let i = 0; i < 3; i++) {
    cluster.fork();
  }
} else {
  process.on('message', () => cluster.worker.disconnect());
  net.createServer().listen(0);
}

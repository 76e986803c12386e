// One port, four processes: the primary accepts, and hands each connection to the worker that has been free longest.
const cluster = require('cluster');
const net = require('net');

const WORKERS = 4;
const REQUESTS = 8;

if (cluster.isPrimary) {
  let listening = 0;
  cluster.on('listening', (worker, { port }) => {
    if (++listening === WORKERS) {
      ask(port, 1, new Map());
    }
  });
  for (let i = 0; i < WORKERS; i++) {
    cluster.fork();
  }
} else {
  net.createServer((socket) => socket.end(String(cluster.worker.id))).listen(0);
}

/** One connection after the other, and who answered how many. */
function ask(port, number, answered) {
  net.connect(port)
    .on('data', (id) => answered.set(`${id}`, (answered.get(`${id}`) ?? 0) + 1))
    .on('close', () => {
      if (number < REQUESTS) {
        setTimeout(ask, 20, port, number + 1, answered);
      } else {
        console.log(`${answered.size} workers answered, each ${[...new Set(answered.values())].join(' or ')} times`);
        cluster.disconnect(() => console.log('all have left'));
      }
    });
}

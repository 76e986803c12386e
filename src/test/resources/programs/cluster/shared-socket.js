// SCHED_NONE: each worker waits on the one socket; the system says who gets a connection.
const cluster = require('cluster');
const http = require('http');

cluster.schedulingPolicy = cluster.SCHED_NONE;
if (cluster.isPrimary) {
  let listening = 0;
  cluster.on('listening', (worker, { port }) => {
    if (++listening === 2) {
      ask(port);
    }
  });
  cluster.fork();
  cluster.fork();
} else {
  http.createServer((request, response) => response.end(String(cluster.worker.id))).listen(0);
}

async function ask(port) {
  let answered = 0;
  const ids = new Set();
  await Promise.all(Array.from({ length: 40 }, () => new Promise((resolve) => {
    http.get({ port, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (id) => ids.add(id));
      response.on('end', () => resolve(answered++));
    });
  })));
  console.log(answered, [...ids].every((id) => id === '1' || id === '2'));
  cluster.disconnect();
}

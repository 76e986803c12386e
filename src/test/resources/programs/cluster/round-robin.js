// Connections go round: four workers, twelve requests one after the other, three each, always in the same order.
const cluster = require('cluster');
const http = require('http');

const WORKERS = 4;

if (cluster.isPrimary) {
  console.log(cluster.isMaster, cluster.isWorker, cluster.worker, cluster.schedulingPolicy === cluster.SCHED_RR);
  const order = [];
  cluster.on('listening', (worker, { address, port, addressType }) => {
    order.push(worker.id);
    if (order.length === WORKERS) {
      ask(port, order);
    }
  });
  for (let i = 0; i < WORKERS; i++) {
    cluster.fork();
  }
} else {
  http.createServer((request, response) => {
    response.setHeader('connection', 'close');
    response.end(String(cluster.worker.id));
  }).listen(0);
}

async function ask(port, order) {
  const answers = [];
  for (let i = 0; i < 12; i++) {
    answers.push(await new Promise((resolve) => {
      http.get({ port, agent: false }, (response) => {
        let text = '';
        response.on('data', (data) => text += data);
        response.on('end', () => setTimeout(resolve, 20, Number(text)));
      });
    }));
  }
  console.log(answers.every((id, index) => id === answers[index % WORKERS]), new Set(answers).size, order.length);
  cluster.disconnect(() => console.log('all gone', Object.keys(cluster.workers)));
}

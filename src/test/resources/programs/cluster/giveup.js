// Too many restarts in a window of time: the primary gives up.
const cluster = require('cluster');

const LIMIT = 5;
const WINDOW = 60000;

if (cluster.isPrimary) {
  const restarts = [];
  const isTooFrequent = () => {
    restarts.push(Date.now());
    if (restarts.length > LIMIT) {
      restarts.shift();
    }
    return restarts.length >= LIMIT && restarts[restarts.length - 1] - restarts[0] < WINDOW;
  };
  process.on('giveup', (count) => console.log('giveup', count));
  const create = () => {
    if (isTooFrequent()) {
      process.emit('giveup', restarts.length);
      return;
    }
    cluster.fork();
  };
  cluster.on('exit', (worker, code) => {
    console.log('exit', worker.id, code);
    create();
  });
  create();
} else {
  process.exit(1);
}

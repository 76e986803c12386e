// setupPrimary, and what is settled by it.
const cluster = require('cluster');

if (process.argv[2] === 'other') {
  process.send([cluster.isWorker, process.argv.slice(2), process.execArgv]);
  process.disconnect();
} else {
  console.log(cluster.settings, cluster.SCHED_NONE, cluster.SCHED_RR, cluster.workers);
  cluster.on('setup', (settings) => console.log('setup', settings.args, settings.silent, settings === cluster.settings));
  cluster.setupPrimary({ args: ['other', 'one'], silent: true });
  console.log(Object.keys(cluster.settings), cluster.setupMaster === cluster.setupPrimary);
  cluster.fork().on('message', (message) => console.log(message));
  cluster.on('exit', (worker, code) => {
    console.log('exit', worker.id, code);
    if (worker.id === 1) {
      cluster.setupPrimary({ args: ['other', 'two'], execArgv: ['--no-warnings'] });
      cluster.fork().on('message', (message) => console.log(message));
    }
  });
}

// Who terminates a worker ends the workers it started too.
const { Worker } = require('node:worker_threads');

const parent = new Worker(`
  const { Worker, parentPort } = require('node:worker_threads');
  let online = 0;
  for (let i = 0; i < 6; i++) {
    new Worker('for (;;);', { eval: true }).on('online', () => {
      if (++online === 6) parentPort.postMessage('six spin');
    });
  }
`, { eval: true });
parent.on('message', async (message) => {
  console.log(message);
  console.log('ended with', await parent.terminate());
});

// Workers can have workers; they end with their parent.
const { Worker, isMainThread, parentPort, threadId, workerData } = require('node:worker_threads');
if (isMainThread) {
  const worker = new Worker(__filename, { workerData: 2 });
  worker.on('message', (message) => console.log('main hears', message));
  worker.on('exit', (code) => {
    console.log('exit', code);
    const parent = new Worker(`
      const { Worker, parentPort } = require('node:worker_threads');
      new Worker('setInterval(() => {}, 1000)', { eval: true }).on('online', () => parentPort.postMessage('child runs'));
    `, { eval: true });
    parent.on('message', (message) => {
      console.log(message);
      parent.terminate().then((code) => console.log('both ended', code));
    });
  });
} else if (workerData > 0) {
  parentPort.postMessage(['thread', threadId, 'depth', workerData]);
  const child = new Worker(__filename, { workerData: workerData - 1 });
  child.on('message', (message) => parentPort.postMessage(message));
  child.on('exit', (code) => parentPort.postMessage(['child exit', code]));
} else {
  parentPort.postMessage(['thread', threadId, 'deepest']);
}

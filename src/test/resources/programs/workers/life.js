// A worker's life: online, messages, exit; what it is before and after.
const { Worker, isMainThread, parentPort, threadId, workerData } = require('node:worker_threads');
if (isMainThread) {
  const worker = new Worker(__filename, { workerData: { list: [1, 2], map: new Map([['a', 1]]) }, argv: ['x', 2] });
  console.log('started', worker.threadId, worker.stdin, worker instanceof require('node:events'));
  process.on('worker', (other) => console.log('process worker', other === worker));
  worker.on('online', () => console.log('online'));
  worker.on('message', (message) => {
    console.log('main hears', message);
    if (message.question) worker.postMessage('answer');
  });
  worker.on('exit', (code) => console.log('exit', code, worker.threadId));
  worker.on('error', (error) => console.log('error', error));
} else {
  parentPort.postMessage({ threadId, workerData, args: process.argv.slice(2), main: require.main === module });
  parentPort.once('message', (message) => parentPort.postMessage({ heard: message }));
  parentPort.postMessage({ question: true });
}

// Async ids and contexts belong to each thread.
const { Worker, isMainThread, parentPort } = require('node:worker_threads');
const { AsyncLocalStorage, createHook, executionAsyncId } = require('node:async_hooks');
const storage = new AsyncLocalStorage();
let promises = 0;
createHook({ init(id, type) { if (type === 'PROMISE') promises++; } }).enable();
if (isMainThread) {
  storage.run('main', async () => {
    const worker = new Worker(__filename);
    const exited = new Promise((resolve) => worker.on('exit', resolve));
    worker.on('message', (message) => console.log('worker says', message));
    await exited;
    console.log(storage.getStore(), promises > 0, executionAsyncId() > 0);
  });
} else {
  console.log(storage.getStore());
  storage.run('worker', () => {
    Promise.resolve().then(() => Promise.all([1, 2])).then(() => parentPort.postMessage([storage.getStore(), promises > 3]));
  });
}

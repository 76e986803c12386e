// Memory that several threads see: counting with Atomics, waiting and being notified.
const { Worker, isMainThread, workerData, parentPort } = require('node:worker_threads');
if (isMainThread) {
  const shared = new SharedArrayBuffer(16);
  const numbers = new Int32Array(shared);
  let ended = 0;
  for (let i = 0; i < 3; i++) {
    const worker = new Worker(__filename, { workerData: { shared, i } });
    worker.on('message', (message) => {
      if (i === 2) console.log('woken:', message);
    });
    worker.on('exit', () => {
      ended++;
      if (ended === 2) {
        Atomics.store(numbers, 1, 7);
        console.log('notified', Atomics.notify(numbers, 1) <= 1);
      }
      if (ended === 3) console.log('count', numbers[0], 'flag', numbers[1]);
    });
  }
} else {
  const numbers = new Int32Array(workerData.shared);
  for (let i = 0; i < 1000; i++) Atomics.add(numbers, 0, 1);
  if (workerData.i === 2) {
    const result = Atomics.wait(numbers, 1, 0);
    parentPort.postMessage([result === 'ok' || result === 'not-equal', numbers[1]]);
  }
}

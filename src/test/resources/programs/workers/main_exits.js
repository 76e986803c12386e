// The end of the main thread ends its workers.
const { Worker } = require('node:worker_threads');
const worker = new Worker('process.on("exit", () => console.log("never")); require("worker_threads").parentPort.postMessage(1); for (;;);', { eval: true });
worker.on('message', () => {
  console.log('leaving');
  process.exit(3);
});
worker.on('exit', () => console.log('never'));

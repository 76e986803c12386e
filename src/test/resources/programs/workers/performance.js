// eventLoopUtilization of a worker, asked by its parent.
const { Worker } = require('node:worker_threads');
const worker = new Worker('require("node:worker_threads").parentPort.on("message", () => process.exit())', { eval: true });
console.log(worker.performance.eventLoopUtilization());
worker.on('online', () => setTimeout(() => {
  const before = worker.performance.eventLoopUtilization();
  setTimeout(() => {
    const { idle, active, utilization } = worker.performance.eventLoopUtilization(before);
    console.log(idle > 20, Math.abs(active) < 40, utilization < 0.5);
    worker.postMessage('end');
  }, 50);
}, 50));
worker.on('exit', () => console.log(worker.performance.eventLoopUtilization()));

// In a worker the program runs in the poll phase: ticks, promise jobs, immediates, then timers.
const { Worker, isMainThread } = require('node:worker_threads');
if (isMainThread) {
  new Worker(__filename).on('exit', (code) => console.log('exit', code));
} else {
  const order = [];
  setTimeout(() => order.push('timeout'), 0);
  setImmediate(() => order.push('immediate'));
  Promise.resolve().then(() => order.push('promise'));
  process.nextTick(() => order.push('tick'));
  queueMicrotask(() => order.push('microtask'));
  order.push('sync');
  process.on('beforeExit', () => order.push('beforeExit'));
  process.on('exit', (code) => {
    order.push(`exit ${code}`);
    console.log(order.join(' '));
  });
}

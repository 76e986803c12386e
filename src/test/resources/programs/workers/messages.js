// Messages in both directions keep their order; what cannot be cloned is refused where it is posted.
const { Worker, parentPort } = require('node:worker_threads');
const path = require('node:path');
const worker = new Worker(path.join(__dirname, '_helpers', 'echo.js'));
const sent = [1, 'two', { three: [3] }, new Date(0), new Set([4]), /five/gi, new Error('six'), undefined, null, 7n, new Uint8Array([8])];
for (const message of sent) worker.postMessage(message);
try {
  worker.postMessage({ f() {} });
} catch (error) {
  console.log(error.name, error.message);
}
let heard = 0;
worker.on('message', ({ echo }) => {
  console.log(echo instanceof Error ? `${echo}` : echo);
  if (++heard === sent.length) worker.postMessage('stop');
});
worker.on('exit', (code) => console.log('exit', code, parentPort));

// terminate() ends a worker wherever it is, even in an endless loop.
const { Worker } = require('node:worker_threads');
async function main() {
  const busy = new Worker('require("worker_threads").parentPort.postMessage("busy"); process.on("exit", () => console.log("never")); for (;;);', { eval: true });
  await new Promise((resolve) => busy.once('message', resolve));
  busy.on('exit', (code) => console.log('exit', code));
  console.log('terminated', await busy.terminate(), busy.threadId);
  console.log('again', await busy.terminate());
  const waiting = new Worker('setInterval(() => {}, 1000)', { eval: true });
  await new Promise((resolve) => waiting.once('online', resolve));
  console.log('waiting', await waiting.terminate());
  const early = new Worker('console.log("never")', { eval: true });
  const [code] = await Promise.all([early.terminate(), new Promise((resolve) => early.once('exit', resolve))]);
  console.log('early', code);
  early.postMessage('to nobody');
  console.log(early.threadId, early.resourceLimits);
}
main();

// Workers that are ES modules, from a URL, a data URL, and text.
import { Worker } from 'node:worker_threads';
const run = (...args) => new Promise((resolve) => {
  const worker = new Worker(...args);
  worker.on('message', (message) => console.log(message));
  worker.on('error', (error) => console.log('error', error.name, error.message));
  worker.on('exit', (code) => resolve(console.log('exit', code)));
});
await run(new URL('_helpers/module.mjs', import.meta.url), { workerData: 'data' });
await run(new URL('data:text/javascript,import{parentPort}from"node:worker_threads";parentPort.postMessage(typeof require)'));
await run(new URL('_helpers/fibonacci.js', import.meta.url), { workerData: 15 });
await run(new URL('data:text/javascript,await new Promise(() => {})'));
await run('import("node:path").then((path) => console.log(typeof path.join))', { eval: true });

// Each worker has a copy of the environment variables, its own or its parent's.
const { Worker, setEnvironmentData, getEnvironmentData } = require('node:worker_threads');
process.env.SHARED_WITH_COPY = 'parent';
setEnvironmentData('greeting', { text: 'hello' });
const text = `
  const { getEnvironmentData, setEnvironmentData, parentPort } = require('node:worker_threads');
  parentPort.postMessage([process.env.SHARED_WITH_COPY, process.env.ONLY, getEnvironmentData('greeting')]);
  process.env.SHARED_WITH_COPY = 'worker';
  process.env.NUMBER = 5;
  setEnvironmentData('greeting', 'changed');
  parentPort.postMessage([process.env.SHARED_WITH_COPY, process.env.NUMBER, typeof process.env.NUMBER]);`;
async function main() {
  for (const env of [undefined, null, { ONLY: 1 }, {}]) {
    const worker = new Worker(text, { eval: true, env });
    worker.on('message', (message) => console.log(message));
    await new Promise((resolve) => worker.on('exit', resolve));
    console.log(process.env.SHARED_WITH_COPY, process.env.NUMBER, getEnvironmentData('greeting'));
  }
}
main();

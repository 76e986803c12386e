// Without a listener for 'error' a worker's exception ends the parent.
const { Worker } = require('node:worker_threads');
process.on('exit', (code) => console.log('main exits with', code));
process.on('uncaughtExceptionMonitor', (error) => console.log('monitor', error.message));
const worker = new Worker('throw new Error("nobody listens")', { eval: true });
worker.on('exit', (code) => console.log('worker exit', code));

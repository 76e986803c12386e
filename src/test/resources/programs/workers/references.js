// unref() lets the parent end before its worker; a listener for messages keeps it after all.
const { Worker } = require('node:worker_threads');
const idle = new Worker('setInterval(() => {}, 1000)', { eval: true });
idle.on('online', () => {
  console.log('online');
  idle.unref();
});
idle.on('exit', () => console.log('never told'));
process.on('exit', () => console.log('main ends'));
const back = new Worker('setTimeout(() => console.log("late"), 30)', { eval: true });
back.unref();
back.ref();
back.on('exit', (code) => console.log('exit', code));

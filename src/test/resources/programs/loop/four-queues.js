// At the top level of a CommonJS file ticks come before promise jobs.
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('nextTick'));
queueMicrotask(() => console.log('qm'));
console.log('sync');

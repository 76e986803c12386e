// At the top level of a module promise jobs come before ticks.
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('nextTick'));
queueMicrotask(() => console.log('qm'));
console.log('sync');

// A .cjs file is a CommonJS module whatever surrounds it.
queueMicrotask(() => console.log('qm'));
process.nextTick(() => console.log('nextTick'));
Promise.resolve().then(() => console.log('promise'));
console.log('sync', typeof require, typeof module);

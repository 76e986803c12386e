// A handler added in a tick or in a microtask of the same drain is in time.
const first = Promise.reject(new Error('first'));
const second = Promise.reject(new Error('second'));
process.nextTick(() => first.catch((error) => console.log('tick caught', error.message)));
queueMicrotask(() => second.catch((error) => console.log('microtask caught', error.message)));

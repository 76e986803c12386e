// The listener gets the reason and the promise, after the microtask queue is empty.
process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason.message, promise === rejected);
});
const rejected = Promise.reject(new Error('no'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('microtask'));
setImmediate(() => console.log('immediate'));

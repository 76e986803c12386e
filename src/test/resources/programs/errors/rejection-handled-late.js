// A handler that comes a timer later: unhandledRejection first, then rejectionHandled.
process.on('unhandledRejection', (reason) => console.log('unhandled', reason.message));
process.on('rejectionHandled', (promise) => console.log('handled late', promise === rejected));
const rejected = Promise.reject(new Error('no'));
setTimeout(() => {
  rejected.catch((error) => console.log('caught', error.message));
}, 10);

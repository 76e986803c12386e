// A throw in queueMicrotask is an uncaught exception, not a rejection.
process.on('uncaughtException', (error, origin) => console.log(origin, '|', error.message));
process.on('unhandledRejection', () => console.log('never printed'));
queueMicrotask(() => { throw new Error('in microtask'); });
queueMicrotask(() => console.log('the next microtask'));

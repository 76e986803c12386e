// With a listener the process goes on: the loop's queues are still there.
process.on('uncaughtException', (error, origin) => console.log(origin, '|', error.message));
setTimeout(() => console.log('timeout'), 30);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
throw new Error('boom');

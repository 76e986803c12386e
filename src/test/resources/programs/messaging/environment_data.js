// What worker_threads says on the main thread.
const threads = require('node:worker_threads');
console.log(threads.isMainThread, threads.threadId, threads.parentPort, threads.workerData, threads.resourceLimits);
threads.setEnvironmentData('key', { a: 1 });
console.log(threads.getEnvironmentData('key'), threads.getEnvironmentData('none'));
threads.setEnvironmentData('key');
console.log(threads.getEnvironmentData('key'), threads.SHARE_ENV);
console.log(threads.BroadcastChannel === BroadcastChannel, threads.MessagePort === MessagePort);

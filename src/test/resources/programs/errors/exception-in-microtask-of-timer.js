// An exception in a timer's microtask: the other microtasks, then the next timer.
process.on('uncaughtException', (error) => console.log('caught', error.message));
setTimeout(() => {
  queueMicrotask(() => { throw new Error('in microtask'); });
  queueMicrotask(() => console.log('second microtask'));
  process.nextTick(() => console.log('tick'));
  console.log('timer 1');
}, 10);
setTimeout(() => console.log('timer 2'), 40);

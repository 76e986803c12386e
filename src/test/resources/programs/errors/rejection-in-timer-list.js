// Rejections of two timers are told after each timer's microtasks.
process.on('unhandledRejection', (reason) => console.log('unhandled', reason.message));
for (const n of [1, 2]) {
  setTimeout(() => {
    console.log('timer', n);
    Promise.reject(new Error(`of timer ${n}`));
    process.nextTick(() => console.log('  tick', n));
  }, 10);
}

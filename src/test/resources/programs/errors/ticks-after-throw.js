// With a listener, the ticks behind the one that threw still run.
process.on('uncaughtException', (error) => console.log('caught', error.message));
process.nextTick(() => console.log('tick 1'));
process.nextTick(() => {
  Promise.resolve().then(() => console.log('promise of tick 2'));
  throw new Error('in tick 2');
});
process.nextTick(() => console.log('tick 3'));
setImmediate(() => console.log('immediate'));

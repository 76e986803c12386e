// Once a module is evaluated, timers and immediates run ticks first like everywhere else.
setImmediate(() => {
  Promise.resolve().then(() => console.log('promise of immediate'));
  process.nextTick(() => console.log('tick of immediate'));
  console.log('immediate');
});
await null;
console.log('evaluated');

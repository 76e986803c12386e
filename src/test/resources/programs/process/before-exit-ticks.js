// Ticks and microtasks queued by beforeExit run, but are no reason to ask again.
process.on('beforeExit', () => {
  console.log('beforeExit');
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
});
process.on('exit', () => console.log('exit'));

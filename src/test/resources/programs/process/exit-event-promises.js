// When the loop runs dry, promise jobs queued by exit listeners still run; ticks and timers do not.
process.on('exit', () => {
  Promise.resolve().then(() => console.log('promise'));
  process.nextTick(() => console.log('never printed'));
  setTimeout(() => console.log('never printed'), 0);
});
process.on('exit', () => console.log('second listener'));

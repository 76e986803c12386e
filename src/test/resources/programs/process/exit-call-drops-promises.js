// After process.exit() not even promise jobs run.
process.on('exit', () => {
  Promise.resolve().then(() => console.log('never printed'));
  console.log('listener');
});
setImmediate(() => process.exit());

// An exception in a poll callback, with a listener: its ticks still run before the check phase.
process.on('uncaughtException', (error) => console.log('caught', error.message));
require('fs').stat(__filename, () => {
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
  throw new Error('in callback');
});

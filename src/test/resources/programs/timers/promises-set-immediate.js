// timers/promises: setImmediate resolves in the check phase.
const timers = require('timers/promises');
timers.setImmediate('value').then((value) => console.log('promise', value));
setImmediate(() => console.log('callback'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('microtask'));

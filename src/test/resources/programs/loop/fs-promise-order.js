// A fs.promises result arrives in poll too, then its reaction is a microtask.
const fs = require('fs');
fs.promises.readFile(__filename, 'utf8').then(() => {
  console.log('promise of the file');
  process.nextTick(() => console.log('tick after the promise'));
  Promise.resolve().then(() => console.log('microtask after the promise'));
  setImmediate(() => console.log('immediate after the promise'));
});
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('microtask'));

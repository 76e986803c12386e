// Ticks, microtasks and immediates before the first result of a file, whatever its form.
const fs = require('fs');
fs.promises.stat(__filename).then(() => {
  console.log('promise form');
  fs.stat(__filename, () => {
    console.log('callback form');
    process.nextTick(() => console.log('tick after the callback'));
    setImmediate(() => console.log('immediate after the callback'));
  });
});
fs.statSync(__filename);
process.nextTick(() => console.log('tick'));
queueMicrotask(() => console.log('microtask'));

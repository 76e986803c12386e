// After an fs callback: first its ticks, then its microtasks, then the check phase.
const fs = require('fs');
fs.stat(__filename, (error, stats) => {
  console.log('is a file:', stats.isFile());
  setImmediate(() => console.log('check phase'));
  Promise.resolve().then(() => console.log('microtask'));
  process.nextTick(() => console.log('tick'));
});

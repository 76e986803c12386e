// In a poll callback the check phase comes next, so the immediate always wins against the timeout.
const fs = require('fs');
fs.readFile(__filename, () => {
  console.log('file read');
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
});

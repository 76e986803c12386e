// Prints one line if the loop works and the program can start another.
const { execFileSync } = require('child_process');
const order = ['sync'];
setTimeout(() => console.log([...order, 'timeout', again()].join(' ')), 1);
Promise.resolve().then(() => order.push('promise'));
process.nextTick(() => order.push('nextTick'));

function again() {
  return execFileSync(process.execPath, ['-p', '"again"'], { encoding: 'utf8' }).trim();
}

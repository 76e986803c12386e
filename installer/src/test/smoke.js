// Prints one line if the loop works.
const order = ['sync'];
setTimeout(() => console.log([...order, 'timeout'].join(' ')), 1);
Promise.resolve().then(() => order.push('promise'));
process.nextTick(() => order.push('nextTick'));

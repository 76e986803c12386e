// Top-level await stops the module, not the loop.
process.nextTick(() => console.log('tick'));
setTimeout(() => console.log('timeout'), 0);
Promise.resolve().then(() => console.log('promise'));
console.log('before await');
await new Promise((resolve) => setTimeout(resolve, 50));
console.log('after await');
process.nextTick(() => console.log('tick after await'));
Promise.resolve().then(() => console.log('promise after await'));

// await null at the top level gives one microtask away; ticks still wait.
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise 1')).then(() => console.log('promise 2'));
console.log('before');
await null;
console.log('after one await');
await null;
console.log('after two awaits');

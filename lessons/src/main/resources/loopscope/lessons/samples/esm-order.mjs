import process from 'node:process';

process.nextTick(function tick() {
  console.log('tick, after the promise');
});

Promise.resolve().then(function promise() {
  console.log('promise');
});

console.log('sync');

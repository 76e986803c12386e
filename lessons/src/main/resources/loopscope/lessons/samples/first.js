setTimeout(function timeout() {
  console.log('4 timeout');
}, 0);

Promise.resolve().then(function promise() {
  console.log('3 promise');
});

process.nextTick(function tick() {
  console.log('2 tick');
});

console.log('1 sync');

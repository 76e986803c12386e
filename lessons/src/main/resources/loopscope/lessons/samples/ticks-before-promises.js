Promise.resolve().then(function promise() {
  console.log('promise');
  process.nextTick(function tickFromPromise() {
    console.log('tick from promise');
  });
  Promise.resolve().then(function promiseFromPromise() {
    console.log('promise from promise');
  });
});

process.nextTick(function tick() {
  console.log('tick');
  process.nextTick(function tickFromTick() {
    console.log('tick from tick');
  });
  Promise.resolve().then(function promiseFromTick() {
    console.log('promise from tick');
  });
});

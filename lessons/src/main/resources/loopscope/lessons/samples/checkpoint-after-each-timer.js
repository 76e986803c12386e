function timer(name) {
  console.log('timer', name);
  process.nextTick(function tick() {
    console.log('  tick of', name);
  });
  Promise.resolve().then(function promise() {
    console.log('  promise of', name);
  });
}

setTimeout(timer, 10, 'a');
setTimeout(timer, 10, 'b');
setTimeout(timer, 10, 'c');

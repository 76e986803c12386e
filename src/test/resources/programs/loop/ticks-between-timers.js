// The tick queue and the microtask queue are emptied after every timer.
for (const n of [1, 2, 3]) {
  setTimeout(() => {
    console.log('timer', n);
    Promise.resolve().then(() => console.log('  promise of', n));
    process.nextTick(() => console.log('  tick of', n));
  }, 5);
}

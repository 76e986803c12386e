// The tick queue and the microtask queue are emptied after every immediate.
for (const n of [1, 2, 3]) {
  setImmediate(() => {
    console.log('immediate', n);
    queueMicrotask(() => console.log('  microtask of', n));
    process.nextTick(() => console.log('  tick of', n));
  });
}

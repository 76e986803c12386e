// Two microtasks each queue a tick: both microtasks run first.
queueMicrotask(() => {
  console.log('m1');
  process.nextTick(() => console.log('t1'));
});
queueMicrotask(() => {
  console.log('m2');
  process.nextTick(() => console.log('t2'));
});

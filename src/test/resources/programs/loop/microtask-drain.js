// Microtasks added while the queue is drained run in the same drain.
function chain(n) {
  console.log('microtask', n);
  if (n < 5) queueMicrotask(() => chain(n + 1));
}
setImmediate(() => console.log('the loop goes on'));
queueMicrotask(() => chain(1));

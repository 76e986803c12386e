// Ping-pong: a microtask queues a tick, the tick queues a microtask.
let rounds = 0;
function microtask() {
  console.log('microtask', rounds);
  if (rounds < 3) process.nextTick(tick);
}
function tick() {
  rounds++;
  console.log('tick', rounds);
  queueMicrotask(microtask);
}
queueMicrotask(microtask);
setImmediate(() => console.log('immediate, after', rounds, 'rounds'));

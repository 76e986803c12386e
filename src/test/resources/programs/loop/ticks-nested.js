// A tick queued by a tick still runs before any promise job.
function tick(depth) {
  console.log('tick', depth);
  if (depth < 4) process.nextTick(tick, depth + 1);
}
Promise.resolve().then(() => console.log('promise'));
process.nextTick(tick, 1);
process.nextTick(() => console.log('second tick of the file'));

// A thousand ticks, each queued by the one before, run before one promise job.
let ticks = 0;
function tick() {
  if (++ticks < 1000) process.nextTick(tick);
}
process.nextTick(tick);
Promise.resolve().then(() => console.log('promise after', ticks, 'ticks'));
setImmediate(() => console.log('immediate after', ticks, 'ticks'));

// A thousand microtasks, each queued by the one before, run before the ticks they queued and any phase.
let jobs = 0;
function job() {
  if (jobs === 0) process.nextTick(() => console.log('tick after', jobs, 'microtasks'));
  if (++jobs < 1000) queueMicrotask(job);
}
setImmediate(() => console.log('immediate after', jobs));
queueMicrotask(job);

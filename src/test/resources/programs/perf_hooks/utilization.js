// The loop is idle while it waits and active while it runs callbacks; before it begins both are 0.
const { performance } = require('node:perf_hooks');
console.log(performance.eventLoopUtilization(), performance.nodeTiming.loopStart);
setTimeout(() => {
  const first = performance.eventLoopUtilization();
  console.log(first.idle > 30, first.utilization > 0, first.utilization < 1);
  while (performance.eventLoopUtilization(first).active < 30);
  const since = performance.eventLoopUtilization(performance.eventLoopUtilization(), first);
  console.log(since.idle === 0, since.active >= 30, since.utilization);
  console.log(performance.nodeTiming.loopStart > 0, performance.nodeTiming.idleTime > 30);
}, 60);

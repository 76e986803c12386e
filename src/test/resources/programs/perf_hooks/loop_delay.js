// The delay of the loop is measured while the monitor is enabled; it does not keep the process alive.
const { monitorEventLoopDelay } = require('node:perf_hooks');
const monitor = monitorEventLoopDelay({ resolution: 5 });
console.log(monitor.enable(), monitor.enable());
setTimeout(() => {
  console.log(monitor.count > 0, monitor.min <= monitor.mean, monitor.mean <= monitor.max);
  console.log(monitor.disable(), monitor.disable());
}, 60);

// An observer hears of entries later, all of a turn at once and sorted by time.
const { PerformanceObserver } = require('node:perf_hooks');
const observer = new PerformanceObserver((list, self) => {
  console.log('heard', list.getEntries().map((entry) => `${entry.entryType} ${entry.name}`), self === observer);
  console.log(list.getEntriesByName('b').length, list.getEntriesByType('measure').length);
  observer.disconnect();
});
observer.observe({ entryTypes: ['mark', 'measure'] });
performance.mark('b', { startTime: 7 });
performance.mark('a', { startTime: 2 });
performance.measure('m', { start: 3, end: 4 });
console.log(observer);
setImmediate(() => console.log('an immediate after'));

// A timerified function tells observers of each call.
const { performance, PerformanceObserver } = require('node:perf_hooks');
function add(a, b) {
  return a + b;
}
const timed = performance.timerify(add);
console.log(timed.name, timed.length);
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    console.log(entry.name, entry.entryType, entry.detail, entry[0], entry[1], entry.duration >= 0);
  }
  observer.disconnect();
});
observer.observe({ entryTypes: ['function'] });
console.log(timed(1, 2), timed(3, 4));
class Point { constructor(x) { this.x = x; } }
console.log(new (performance.timerify(Point))(5));

// performance.now counts from timeOrigin and never goes back.
const { performance } = require('node:perf_hooks');
const first = performance.now();
const second = performance.now();
console.log(first <= second, first > 0, performance === globalThis.performance);
console.log(Math.abs(performance.timeOrigin + performance.now() - Date.now()) < 1000);
console.log(Object.keys(performance.toJSON()), Object.prototype.toString.call(performance));
console.log(performance instanceof EventTarget, performance.nodeTiming.name, performance.nodeTiming.entryType);

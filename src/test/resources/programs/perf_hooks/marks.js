// Marks are points in time with a name and perhaps a detail.
const { performance } = require('node:perf_hooks');
const mark = performance.mark('start', { startTime: 5, detail: { step: 1 } });
console.log(mark, mark.toJSON());
performance.mark('start', { startTime: 3 });
console.log(performance.getEntriesByName('start').map((entry) => entry.startTime));
performance.clearMarks('start');
console.log(performance.getEntriesByType('mark'));
console.log(performance.mark('now').startTime <= performance.now());

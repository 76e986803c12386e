// A measure is the time between two marks, or what its options say.
performance.mark('from', { startTime: 10 });
performance.mark('to', { startTime: 30 });
console.log(performance.measure('between', 'from', 'to').duration);
console.log(performance.measure('options', { start: 1, end: 4, detail: [1] }));
console.log(performance.measure('length', { start: 'from', duration: 5 }).startTime);
console.log(performance.measure('back', { end: 'to', duration: 5 }).startTime);
console.log(performance.getEntriesByType('measure').map((entry) => entry.name));
performance.clearMeasures();
console.log(performance.getEntries().map((entry) => entry.name));

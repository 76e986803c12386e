// hrtime counts nanoseconds and never goes back.
const start = process.hrtime();
console.log(Array.isArray(start), start.length, start.every(Number.isInteger));
const diff = process.hrtime(start);
console.log(diff[0] >= 0, diff[1] < 1e9);
const first = process.hrtime.bigint();
const second = process.hrtime.bigint();
console.log(typeof first, second >= first);

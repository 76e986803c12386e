// A histogram counts values and knows their percentiles.
const { createHistogram } = require('node:perf_hooks');
const histogram = createHistogram();
console.log(histogram);
for (let i = 1; i <= 10; i++) histogram.record(i);
console.log(histogram.count, histogram.min, histogram.max, histogram.mean, histogram.exceeds);
console.log(histogram.percentile(50), histogram.percentile(99), histogram.percentiles);
const other = createHistogram();
other.record(20n);
histogram.add(other);
console.log(histogram.max, histogram.countBigInt, histogram.toJSON());
for (const attempt of [() => histogram.record(0), () => histogram.record('a'), () => histogram.percentile(101),
  () => createHistogram({ lowest: 2, highest: 3 })]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
histogram.reset();
console.log(histogram.count);

// v8: heap statistics have Node's fields; flags are taken.
const v8 = require('v8');
console.log(Object.keys(v8.getHeapStatistics()), v8.getHeapStatistics().used_heap_size > 0);
console.log(Object.keys(v8.getHeapSpaceStatistics()[0]), v8.setFlagsFromString('--no-opt'));
try {
  v8.setFlagsFromString(5);
} catch (error) {
  console.log(error.code);
}

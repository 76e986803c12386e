// Long values: lines in which nothing differs are left out.
const assert = require('assert');
const long = Array.from({ length: 40 }, (_, i) => i);
const other = long.with(20, 'x');
try {
  assert.deepStrictEqual(long, other);
} catch (error) {
  console.log(error.message);
}
try {
  assert.deepStrictEqual(long, long.map((x) => -x - 1));
} catch (error) {
  console.log(error.message);
}

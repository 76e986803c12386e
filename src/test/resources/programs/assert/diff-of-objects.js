// Objects that differ, line by line.
const assert = require('assert');
function attempt(actual, expected) {
  try {
    assert.deepStrictEqual(actual, expected);
  } catch (error) {
    console.log(error.message);
  }
}
attempt({ a: 1, b: { c: [1, 2, 3] } }, { a: 1, b: { c: [1, 2, 4] } });
attempt({ a: 1 }, { a: 1, b: 2 });
attempt({ b: 2, a: 1 }, { a: 1, b: 3 });
attempt([1, 2, 3], [1, 2]);
attempt([], {});
attempt(new Date(0), new Date(1));

// Values that contain themselves.
const assert = require('assert');
const a = { name: 'a' };
a.self = a;
const b = { name: 'a' };
b.self = b;
assert.deepStrictEqual(a, b);
b.name = 'b';
try {
  assert.deepStrictEqual(a, b);
} catch (error) {
  console.log(error.message);
}

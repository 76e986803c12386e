// Deep equality of objects that hold themselves, of typed arrays with properties, and of errors.
const assert = require('assert');
const util = require('util');

const ring = {};
ring.next = ring;
const longer = { next: {} };
longer.next.next = longer;
for (const [a, b] of [[ring, longer], [longer, ring], [[ring], [longer]], [new Set([ring]), new Set([longer])]]) {
  console.log(util.isDeepStrictEqual(a, b));
}
const marked = (value) => Object.assign(new Uint8Array(4), { [Symbol.for('mark')]: value });
for (const same of [assert.deepEqual, assert.deepStrictEqual]) {
  try {
    same(marked(true), marked(false));
    console.log('equal');
  } catch (error) {
    console.log(error.code);
  }
}
try {
  assert.deepStrictEqual(Object.assign(new TypeError('a'), { at: 1 }), Object.assign(new TypeError('a'), { at: 2 }));
} catch (error) {
  console.log(error.message);
}

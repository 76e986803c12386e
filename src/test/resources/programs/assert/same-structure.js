// Values that look alike but are not the same.
const assert = require('assert');
for (const attempt of [() => assert.strictEqual({ a: 1 }, { a: 1 }), () => assert.strictEqual([1, 2], [1, 2]), () => assert.notStrictEqual(1, 1), () => assert.notDeepStrictEqual({ a: [1] }, { a: [1] }), () => assert.strictEqual(new Date(0), new Date(0))]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.message);
  }
}

// Prototypes and symbols count in strict equality.
const assert = require('assert');
class A { constructor() { this.x = 1; } }
class B { constructor() { this.x = 1; } }
const key = Symbol('key');
for (const [x, y] of [[new A(), new B()], [new A(), { x: 1 }], [{ [key]: 1 }, { [key]: 2 }], [{ [key]: 1 }, {}], [Object(1), Object(2)], [[1], Object.assign([1], { extra: 1 })]]) {
  try {
    assert.deepStrictEqual(x, y);
    console.log('equal');
  } catch (error) {
    console.log(error.message);
  }
  try {
    assert.deepEqual(x, y);
    console.log('equal');
  } catch (error) {
    console.log('not');
  }
}

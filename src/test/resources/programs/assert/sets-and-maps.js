// Sets and maps, whatever the order.
const assert = require('assert');
assert.deepStrictEqual(new Set([1, 2, { a: 1 }]), new Set([{ a: 1 }, 2, 1]));
assert.deepStrictEqual(new Map([['a', [1]], ['b', 2]]), new Map([['b', 2], ['a', [1]]]));
for (const [x, y] of [[new Set([1, 2]), new Set([1, 3])], [new Map([['a', 1]]), new Map([['a', 2]])], [new Set([{}]), new Set([[]])], [new Uint8Array([1, 2]), new Uint8Array([1, 3])]]) {
  try {
    assert.deepStrictEqual(x, y);
  } catch (error) {
    console.log(error.message);
  }
}

// Loose deep equality, and where it differs from the strict one.
const assert = require('assert');
const pairs = [[1, '1'], [[1], ['1']], [{ a: 1 }, { a: '1' }], [new Set([1]), new Set(['1'])], [new Map([[1, 2]]), new Map([['1', 2]])], [null, undefined], [NaN, NaN], [[], {}], [new Date(0), {}], [/a/, /a/g], [[1, , 3], [1, undefined, 3]], ['a', ['a']], [Object.create(null), {}], [1n, 1]];
for (const [a, b] of pairs) {
  const results = [assert.deepEqual, assert.deepStrictEqual].map((check) => {
    try {
      check(a, b);
      return 'equal';
    } catch {
      return 'not';
    }
  });
  console.log(a, b, ...results);
}

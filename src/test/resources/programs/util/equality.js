// util.isDeepStrictEqual on pairs of values.
const { isDeepStrictEqual } = require('util');

class Foo {
  constructor(x) {
    this.x = x;
  }
}
const loop = (extra) => {
  const object = { extra };
  object.self = object;
  return object;
};
const pairs = [
  [1, 1], [1, '1'], [0, -0], [NaN, NaN], [null, undefined], ['a', Object('a')], [{ a: 1, b: 2 }, { b: 2, a: 1 }], [{ a: 1 }, { a: 1, b: undefined }], [{}, []],
  [[1, [2]], [1, [2]]], [[1, , 2], [1, undefined, 2]], [Object.assign([1], { x: 1 }), [1]], [new Foo(1), new Foo(1)], [new Foo(1), { x: 1 }], [Object.create(null), {}],
  [new Set([1, { a: 1 }]), new Set([{ a: 1 }, 1])], [new Set([1]), new Set(['1'])], [new Map([[{ k: 1 }, 2]]), new Map([[{ k: 1 }, 2]])], [new Map([[1, 2]]), new Map([[1, 3]])],
  [new Date(0), new Date(0)], [new Date(0), new Date(1)], [new Date(NaN), new Date(NaN)], [/a/g, /a/g], [/a/g, /a/i], [new Error('a'), new Error('a')], [new Error('a'), new Error('b')], [new Error('a'), new TypeError('a')],
  [new Uint8Array([1]), new Uint8Array([1])], [new Uint8Array([1]), new Int8Array([1])], [new Float32Array([0]), new Float32Array([-0])], [Buffer.from('a'), new Uint8Array([97])], [new ArrayBuffer(2), new ArrayBuffer(2)],
  [Object(1), Object(1)], [Object(1), Object(2)], [Symbol.for('a'), Symbol.for('a')], [{ [Symbol.for('a')]: 1 }, { [Symbol.for('a')]: 1 }], [{ [Symbol.for('a')]: 1 }, {}], [() => 1, () => 1],
  [loop(1), loop(1)], [loop(1), loop(2)], [5n, 5n], [[[[[1]]]], [[[[1]]]]], [new WeakMap(), new WeakMap()], [new Set([[1], [2]]), new Set([[2], [1]])], [new Set([[1], [1]]), new Set([[1], [2]])],
];
const shown = (value) => (value instanceof Error ? String(value) : value);
for (const [a, b] of pairs) {
  console.log(shown(a), shown(b), isDeepStrictEqual(a, b), isDeepStrictEqual(b, a));
}

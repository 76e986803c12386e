// Deep equality, strictly.
const { isDeepStrictEqual } = require('util');
const pairs = [[{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }], [[1], ['1']], [new Set([{ a: 1 }]), new Set([{ a: 1 }])], [new Map([[{}, 1]]), new Map([[{}, 1]])], [NaN, NaN], [0, -0], [new Date(5), new Date(5)], [/a/g, /a/i], [[,], [undefined]], [{ x: undefined }, {}], [Object(1), Object(1)], [new Error('a'), new Error('b')], [new Uint8Array([1]), Buffer.from([1])], [Object.create(null), {}]];
console.log(pairs.map(([a, b]) => isDeepStrictEqual(a, b)).join(' '));

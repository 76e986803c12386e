// Arrays: columns, holes, extra properties, more than a hundred items, typed arrays and buffers of them.
console.log([], [1], [1, 2, 3], ['a', 'b'], [[]], [[[]]], [[[[1]]]], [undefined, null, NaN]);
console.log(Array.from({ length: 7 }, (_, i) => i), Array.from({ length: 27 }, (_, i) => i * i));
console.log(Array.from({ length: 101 }, (_, i) => i));
console.log(Array.from({ length: 120 }, (_, i) => i - 60));
console.log(Array.from({ length: 30 }, (_, i) => `item${i}`), Array.from({ length: 9 }, (_, i) => 'x'.repeat(i * 3)));
console.log(['apple', 'banana', 'cherry', 'date', 'elderberry', 'fig', 'grape', 'honeydew melon']);
console.log([1.5, 22.25, 333.125, 4, 55, 666, 7777], [1n, 22n, 333n, 4444n, 5n, 6n, 7n]);
console.log(Array.from({ length: 8 }, (_, i) => ({ id: i })));
console.log([, 1], [1, , 2], [1, , , 2, , ], new Array(5), Object.assign(new Array(3), { 1: 'x' }));
console.log(Object.assign([1, 2], { name: 'extra', '-1': 'negative' }), Object.assign([], { only: 'extra' }));
console.log(['日本', '語', 'é', '👍', 'wide', 'characters', 'in', 'columns']);
console.log(new Uint8Array([1, 2, 300]), new Float64Array(3), new BigInt64Array([1n, -1n]), new Uint8Array(0));
console.log(Uint8Array.from({ length: 40 }, (_, i) => i * 5));
console.log(new ArrayBuffer(4), new Uint8Array([1, 2, 255]).buffer, new ArrayBuffer(60));
console.log(new DataView(new ArrayBuffer(2)), new Int16Array(new ArrayBuffer(8), 2, 2));
class Stack extends Array {}
console.log(Stack.from([1, 2]), new Stack(), Object.setPrototypeOf([1], null));

// v8.serialize and deserialize: the bytes, and values that come back with cycles, maps and typed arrays.
const v8 = require('v8');
const values = [undefined, null, true, 1, -1, 2 ** 31, 1.5, 'ab', 'é', '日本', 10n, -300n, { a: 1 }, [1, 2], [1, , 3], new Date(5),
  /x/gi, new Map([[1, 2]]), new Set([1]), Buffer.from('hi'), new Uint8Array([1, 2]), Object(1), Object('s'), Object(true), ['日']];
for (const value of values) {
  const bytes = v8.serialize(value);
  console.log(bytes.toString('hex'), v8.deserialize(bytes));
}
const cyclic = { list: [1, { x: 'y' }] };
cyclic.self = cyclic;
console.log(v8.deserialize(v8.serialize(cyclic)));
console.log(v8.deserialize(v8.serialize(new TypeError('wrong', { cause: 1 }))) instanceof TypeError);
try {
  v8.serialize(() => 1);
} catch (error) {
  console.log(error.message);
}

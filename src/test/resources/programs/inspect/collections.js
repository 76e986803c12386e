// Maps, sets, their iterators, weak collections and promises.
const { inspect } = require('util');

console.log(new Map(), new Map([['a', 1], [{ k: 1 }, [1, 2]], [NaN, undefined]]), new Set(), new Set([1, 'two', { three: 3 }]));
console.log(new Map([['deep', new Map([['deeper', new Map([['deepest', {}]])]])]]));
console.log({ map: new Map([[1, { a: { b: {} } }]]), set: new Set([[1, [2, [3]]]]) });
console.log(Object.assign(new Map([[1, 2]]), { extra: true }), Object.assign(new Set([1]), { extra: true }));
console.log(new Map([[1, 2]]).keys(), new Map([[1, 2]]).values(), new Map([[1, { a: 1 }]]).entries());
console.log(new Set([1, 2]).values(), new Set([1, 2]).entries(), [1, 2][Symbol.iterator](), 'ab'[Symbol.iterator]());
const iterator = new Map([[1, 2], [3, 4], [5, 6]]).entries();
iterator.next();
console.log(iterator);
console.log(new WeakMap([[{}, 1]]), new WeakSet([{}]));
const rejected = Promise.reject(new RangeError('no').message);
rejected.catch(() => {});
console.log(Promise.resolve(4), rejected, new Promise(() => {}), Promise.resolve({ a: { b: { c: {} } } }));
console.log(Object.assign(Promise.resolve(1), { extra: true }), (async () => {})());
console.log(new Set(Array.from({ length: 120 }, (_, i) => i)));
console.log(inspect(new Map(Array.from({ length: 5 }, (_, i) => [i, i])), { maxArrayLength: 2 }));
class Registry extends Map {}
class Unique extends Set {}
console.log(new Registry([[1, 2]]), new Unique([1]), new Registry());

// The options of util.inspect: depth, compact, breakLength, colors, sorted, getters, showHidden, limits.
const { inspect } = require('util');

const value = {
  string: 'text', number: 1.5, list: [1, [2, [3, [4]]]], map: new Map([['k', { v: 1 }]]), nothing: null, missing: undefined,
  nested: { a: { b: { c: { d: {} } } } }, date: new Date(0), regexp: /a+/g, symbol: Symbol('s'), big: 10n, yes: true, f() {},
};
for (const options of [
  { depth: 0 }, { depth: 1 }, { depth: null }, { depth: -1 }, { compact: true }, { compact: false }, { compact: 0 }, { compact: 1 },
  { breakLength: 40 }, { breakLength: Infinity }, { breakLength: 200, compact: 10 }, { sorted: true },
  { sorted: (a, b) => (a < b ? 1 : -1) }, { colors: true }, { colors: true, compact: false, depth: 0 },
]) {
  console.log(`--- ${Object.keys(options).map((key) => `${key}: ${String(options[key])}`)}`);
  console.log(inspect(value, options));
}
const accessors = { get read() { return { x: 1 }; }, set write(v) {}, get both() { return 5; }, set both(v) {}, get fails() { throw new Error('no'); } };
for (const getters of [false, true, 'get', 'set']) {
  console.log(inspect(accessors, { getters }));
}
const hidden = Object.defineProperty({ shown: 1 }, 'hidden', { value: 2 });
console.log(inspect(hidden, { showHidden: true }), inspect([1, 2], { showHidden: true }), inspect(hidden, true), inspect(value, false, 0, true));
console.log(inspect([1, 2, 3, 4], { maxArrayLength: 2 }), inspect([1, 2], { maxArrayLength: 0 }), inspect(new Set([1, 2, 3]), { maxArrayLength: 1 }));
console.log(inspect(Array.from({ length: 105 }, () => 'x'), { maxArrayLength: null, breakLength: 120 }));
const proxy = new Proxy({ target: 1 }, { get: () => 'trapped' });
console.log(inspect(proxy), inspect(proxy, { showProxy: true }), inspect(proxy, { showProxy: 1, depth: -1 }));
console.log(inspect.defaultOptions);
inspect.defaultOptions.depth = 0;
console.log({ a: { b: 1 } });

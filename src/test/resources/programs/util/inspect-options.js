// The options of inspect.
const { inspect } = require('util');
const value = { b: { c: { d: { e: 1 } } }, a: [1, 2, 3, 4], s: 'x'.repeat(30), get g() { return 5; }, m: new Map([['k', { v: 1 }]]) };
for (const options of [{ depth: 0 }, { depth: null }, { compact: false }, { compact: 1 }, { sorted: true }, { maxArrayLength: 2 }, { maxStringLength: 5 }, { getters: true }, { breakLength: 20 }, { showHidden: true }, { colors: true, depth: 1 }, { numericSeparator: true }]) {
  console.log(JSON.stringify(options), inspect(value, options));
}
console.log(inspect(1234567.891, { numericSeparator: true }), inspect(new Proxy({ a: 1 }, {}), { showProxy: true }));

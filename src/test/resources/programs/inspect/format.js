// util.format: every placeholder, missing and left over arguments, percent signs.
const { format, formatWithOptions, inspect } = require('util');

const lines = [
  [], ['text'], [1, 2, 'three'], ['%s'], ['%s', 'a'], ['%s and %s', 'a'], ['%s', 'a', 'b', { c: 1 }],
  ['%s %s %s %s', 1, 1n, -0, Symbol('s')], ['%s', null], ['%s', undefined], ['%s', { a: { b: { c: 1 } } }], ['%s', [1, [2, [3]]]],
  ['%s', () => 5], ['%s', class A {}], ['%s', { toString: () => 'own' }], ['%s', new (class { toString() { return 'class'; } })()],
  ['%s', new Date(0)], ['%s', Object.create(null)], ['%s', { [Symbol.toPrimitive]: () => 'primitive' }],
  ['%d', 5], ['%d', '5.5'], ['%d', 'x'], ['%d', 5n], ['%d', {}], ['%d', Symbol('s')], ['%d', ''], ['%d', null], ['%d', -0],
  ['%i', 5.9], ['%i', '42px'], ['%i', 'x'], ['%i', 7n], ['%i', {}], ['%f', '1.5x'], ['%f', 2], ['%f', 'x'], ['%f', Symbol('s')],
  ['%j', { a: [1] }], ['%j', 'text'], ['%j', undefined], ['%j', () => {}], ['%o', { a: { b: [1, 2] }, f() {} }], ['%O', { a: { b: { c: { d: 1 } } } }],
  ['%c styled', 'color: red'], ['%c'], ['100%'], ['%%'], ['%% %s', 'a'], ['%s%%', 50], ['%x', 1], ['%', 1], ['a%', 1], ['%s%s%s', 'a', 'b', 'c', 'd'],
  ['%s', 'a', '%s', 'b'], [{ a: 1 }, '%s', 'b'], ['', 1], ['a', '', 'b'], ['%s:%s'], ['%%%s%%', 'mid'], ['%s', Infinity], ['%d', 1e21],
];
for (const line of lines) {
  console.log(JSON.stringify(format(...line)));
}
const loop = {};
loop.loop = loop;
console.log(format('%j', loop), format('%s', loop), format('%O', loop));
console.log(formatWithOptions({ colors: true }, '%s %O %d', 'a', { b: 1 }, 5, 'c', [1]), formatWithOptions({ compact: false }, { a: { b: 1 } }));
console.log(formatWithOptions({ numericSeparator: true }, '%d %i %f %s', 1234567, 1234567, 1234567.5, 1234567));
console.log('%s is %d years and %i months', 'Ann', 42.5, 3.9, { extra: true });
try {
  format('%j', { toJSON() { throw new Error('from toJSON'); } });
} catch (error) {
  console.log(error.message);
}

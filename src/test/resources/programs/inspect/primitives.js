// Primitives: quotes, escapes, signs, separators and long strings.
const { inspect } = require('util');

for (const value of [0, -0, 1.5, -17, 1e21, 1e-7, NaN, Infinity, 12345678901n, -5n, true, null, undefined]) {
  console.log(inspect(value));
}
for (const text of ['', 'plain', "it's", 'say "hi"', `it's "both"`, 'all `three` "of" \'them\'', '${x} it\'s "q"',
  'tab\tnew\nline\\', '\x00\x07\x1b\x7f\x9f', 'é 日本 👍', '\ud800 lone \udc00']) {
  console.log(inspect(text));
}
console.log(inspect(Symbol('a b')), inspect(Symbol()), inspect(Symbol.for('x')), inspect(Symbol.iterator));
for (const number of [1234, 1234567.891, 999, 0.0001234, -1234567, 123456789n, 1e21]) {
  console.log(inspect(number, { numericSeparator: true }));
}
console.log(inspect('x'.repeat(30), { maxStringLength: 10 }), inspect('abcdef', { maxStringLength: 5 }));
console.log(['first line\nsecond line of it\nand the third, which is long enough to break the text into pieces']);
console.log({ text: 'first line\nsecond line of it\nand the third, which is long enough to break the text into pieces' });
console.log([Object(1), Object('abc'), Object(true), Object(5n), Object(Symbol('s')), Object.assign(Object('xy'), { a: 1 })]);

// node:querystring reads and writes.
const qs = require('querystring');
console.log(qs.parse('a=1&b=2&a=3&c=%20x+y&d&=e'), qs.stringify({ a: [1, 2], b: 'x y', c: true, d: null, e: NaN, f: 5n, g: '' }));
console.log(qs.parse('a:1;b:2', ';', ':'), qs.stringify({ a: 1, b: 2 }, ';', ':'), qs.escape('a b&ü'), qs.unescape('%41%zz'), Object.keys(qs.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 })), qs.parse(5), Object.getPrototypeOf(qs.parse('')));
try {
  qs.escape('\ud800');
} catch (error) {
  console.log(error.code, error.message);
}

// url.resolve where the base or the reference is unusual: other protocols, hosts as paths, dots that lead out.
const url = require('url');

for (const [base, reference] of [['http://a.b/c?d#e', 'https:#f'], ['http://a.b/c', 'https:/x/y'], ['http://a.b/c', 'file:x'],
  ['http://a.b/c', 'mailto:m@n'], ['mailto:m@n', 'o@p'], ['mailto:m@n', '/o'], ['mailto:m@n', '?q'], ['x:a/b', '../../c'],
  ['a/b', '../../c'], ['/a/b', '../../c'], ['a/b/', '.'], ['', '..'], ['http://a.b', 'c'], ['http://u:p@a.b/', '//c.d'],
  ['http://u:p@a.b/', '//a.b'], ['http://a.b/', 'http:c'], ['http://a.b/c/d', ''], ['http://a.b/c?d', '#'],
  ['javascript:a', 'b'], ['///a', 'b'], ['/a//b', '..'], ['http://a.b/\bc', ' \u0001d ']]) {
  console.log(JSON.stringify([base, reference]), JSON.stringify(url.resolve(base, reference)));
}
console.log(url.resolveObject(url.parse('x:a/b'), 'c'));

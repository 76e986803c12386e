// The old way to resolve references.
const { resolve } = require('url');
for (const [from, to] of [['/one/two/three', 'four'], ['http://a.com/', '/one'], ['http://a.com/one', '/two'], ['http://a.com/b/c', '../d'], ['a/b', '../c'], ['http://x', '//y/z'], ['/a?b', '?c'], ['/a#b', '#c'], ['', 'x']]) {
  console.log(from, to, resolve(from, to));
}

// The older functions of url: parse, format, resolve.
const url = require('url');
console.log(url.parse('http://user:pa%20ss@Host.com:8080/p/a/t/h?query=string#hash'));
console.log(url.parse('/path?a=1&b=2', true).query.b, url.parse('//host/path', false, true).host, url.parse('mailto:a@b.c').href);
console.log(url.parse('http://h').pathname, url.parse('x y?q').href, url.parse('').href);
console.log(url.format({ protocol: 'https', hostname: 'h', port: 1, pathname: 'p', query: { a: 1 } }));
console.log(url.format(new URL('http://u:p@h/x#y'), { auth: false, fragment: false }));
for (const [from, to] of [['/one/two/three', 'four'], ['http://example.com/', '/one'], ['http://example.com/one', '/two'],
  ['http://a/b/c/d', '../e'], ['http://a/b/', '?x'], ['http://a/b?q', '#z'], ['http://a/b', 'https://c/d'], ['http://a/b', '//c/d']]) {
  console.log(url.resolve(from, to));
}

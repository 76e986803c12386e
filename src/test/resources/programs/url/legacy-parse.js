// The old parser, with its parts.
const url = require('url');
for (const text of ['http://user:pass@host.com:80/p/a/t/h?query=string#hash', '//host/path', '/p?q', 'javascript:alert(1)', 'HTTP://A.b/C?D#E', 'x y']) {
  console.log(url.parse(text));
}
console.log(url.parse('/a?b=c&d=e', true).query, url.parse('//host/x', false, true).host);

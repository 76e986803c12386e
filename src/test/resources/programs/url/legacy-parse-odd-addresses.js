// url.parse of addresses as people write them: hosts that end early, backslashes, ports that are none.
const url = require('url');
const texts = ['http://google.com" onload="alert(42)/', 'http:\\\\evil-phisher\\foo.html#h\\a\\s\\h', 'HtTp://x.y.com;a/b/c?d=e#f<g>i',
  'coap://[FEDC::3210]', 'http://[::1]?q', 'mailto:foo@bar.com?subject=hi', 'javascript:alert(\'hello\');', 'http://[::1]:8080/a', '//some_path', 'http://a@b@c/', 'http://a@b?@c',
  'http://atpass:foo%40bar@127.0.0.1:8080/path?search=foo#bar', 'x://ss', 'xmpp:user@host.com', 'http://x:1/\' <>"`/{}|\\^~`/', 'dot.test://foo/bar',
  'http://a.com/\t\r\n/b', 'file:///etc/passwd', 'http:/a/b', '/a?b#c', 'http://ExÄmple.com:80/', 'coap:u:p@::1:61616/.well-known/r?n=T', 'svn+ssh://foo/bar', 'a:b', 'http://a.b/?\\x#\\y', '', '#h', 'http://a" \t<\'b:b@c\r\nd/e?f', 'tel:+1-2'];
for (const text of texts) console.log(text, url.parse(text));
for (const text of ['http://[127.0.0.1\x00c8763]:8000/', 'http://\u00AD/bad.com/', 'http://a\u2100b/']) {
  try { console.log(url.parse(text)); } catch (error) { console.log(error.code, error.input); }
}
console.log(url.resolveObject('', 'foo'));
console.log(url.format({ protocol: 'file', pathname: '/home/user' }));

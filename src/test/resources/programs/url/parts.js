// The parts of a URL, read and set.
const url = new URL('https://anna:secret@example.org:8080/a/../b%20c?x=1&y=a+b#top');
console.log(url);
console.log(url.href, url.origin, `${url}` === url.href, JSON.stringify({ url }));
url.port = '443';
url.hash = '';
url.pathname = '/new path';
url.search = '?q=ü';
url.username = 'b:c';
console.log(url.href, url.port === '', url.host);
url.host = 'other.net:99';
url.protocol = 'http';
console.log(url.href, Object.keys(url).length, url instanceof URL);
console.log(new URL('../x?y', 'http://h/a/b/c').href, new URL('//k/z', 'http://h').href, new URL('file:///C:/a/./b').pathname);
console.log(new URL('http://EXAMPLE.org./%7Efoo/../bar').href, new URL('http://[::1]:80/').host, new URL('http://0x7f.1/').hostname);
console.log(new URL('data:text/plain,hi there').pathname, new URL('mailto:a@b.c').origin, new URL('http://bücher.example/').hostname);
console.log(URL.canParse('nope'), URL.canParse('nope', 'http://h'), URL.canParse('http://a b'));

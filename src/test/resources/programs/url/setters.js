// The parts of a URL are set one by one.
const url = new URL('http://user:pass@example.com:8080/path?query#hash');
const changes = { protocol: 'https', username: 'ü', password: 'p:w', host: 'other.org:9000', hostname: 'third.net', port: '443', pathname: 'a b', search: 'x=1', hash: 'top' };
for (const [part, value] of Object.entries(changes)) {
  url[part] = value;
  console.log(part, url.href);
}
url.port = 'x';
url.protocol = 'nonsense:';
console.log(url.href, url.origin);

// Paths as file: URLs and back.
const { fileURLToPath, pathToFileURL, urlToHttpOptions, domainToASCII } = require('url');
for (const path of ['/tmp/a.txt', '/a b/c#d?e%f', '/é/日本', '/x/../y/', '/a\\b', '/t\ta[b]^|{}`"<>~!$&\'()*+,;=:@']) {
  const url = pathToFileURL(path);
  console.log(url.href, fileURLToPath(url));
}
console.log(fileURLToPath('file:///plain/path.js'), fileURLToPath('file:///a/../b%20c'), fileURLToPath(new URL('file:///x')));
console.log(urlToHttpOptions(new URL('http://u:p@[::1]:8/p?q')), domainToASCII('español.com'));

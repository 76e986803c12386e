// Paths of files as URLs, and back.
const { pathToFileURL, fileURLToPath } = require('url');
for (const path of ['/tmp/a b.txt', '/tmp/ü#?%.js', '/', '/tmp/dir/', '/a/../b']) {
  const url = pathToFileURL(path);
  console.log(url.href, fileURLToPath(url), fileURLToPath(url.href) === fileURLToPath(url));
}
for (const value of ['http://a/b', 'file://host/a', 'file:///a%2fb', 5]) {
  try {
    fileURLToPath(value);
  } catch (error) {
    console.log(error.code, error.message);
  }
}

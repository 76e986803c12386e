// path on POSIX systems: every function on many paths.
const path = require('path');

const paths = ['', '.', '..', '/', '//', '/a', 'a', './a', '../a', '/a/b/c.txt', 'a//b/../c', '/a/b/', '/../a', 'a/./b/.', '.hidden', '/x/.hidden.txt',
  'file.', 'a.b.c', '..a', 'a..', 'a b/c d', '/é/日本.js', '///a///b', 'C:\\a\\b', 'a/b/../../..', './', '/.', 'x/..', '/a/../../b'];
for (const each of paths) {
  console.log([each, path.normalize(each), path.dirname(each), path.basename(each), path.extname(each), path.isAbsolute(each)]);
  console.log(path.parse(each));
}
for (const args of [['a', 'b'], ['/a', '../b'], ['a', '/b'], ['', ''], ['a', '', 'b'], ['..', '..', 'x'], [], ['/', 'a', '..', '..'], ['a/', './b/']]) {
  console.log(args, path.join(...args), path.resolve('/base', ...args));
}
for (const [from, to] of [['/a/b', '/a/c'], ['/a', '/a/b/c'], ['/a/b/c', '/a'], ['/', '/x'], ['/x', '/'], ['/foo', '/foobar'], ['/a', '/a'], ['/a/b', '/c/d'], ['a', 'a/b']]) {
  console.log(from, to, JSON.stringify(path.relative(from, to)));
}
for (const [file, suffix] of [['/a/b.html', '.html'], ['/a/b.html', 'html'], ['b.html', 'b.html'], ['a/b/', 'b'], ['a', 'long suffix'], ['/a/b.js', '.x']]) {
  console.log(file, suffix, JSON.stringify(path.basename(file, suffix)));
}
for (const parts of [{ dir: '/a', base: 'b.c' }, { root: '/', name: 'x', ext: '.y' }, { root: '/', dir: '/', base: 'b' }, { name: 'n', ext: 'e' }, {}, { base: 'only' }]) {
  console.log(parts, JSON.stringify(path.format(parts)));
}
console.log(path.sep, path.delimiter, path.posix === path, require('path/posix') === path, path.resolve() === process.cwd(), path.toNamespacedPath('/a'));
for (const run of [() => path.join(1), () => path.resolve({}), () => path.dirname(null), () => path.basename('a', 5), () => path.format('a'), () => path.relative('a'), () => path.parse()]) {
  try {
    run();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

// path.win32: drives, shares and both separators, on any system.
const { win32 } = require('path');

const paths = ['', '.', 'C:', 'C:\\', 'c:a', 'C:\\a\\b.txt', 'C:/a/../b', '\\\\server\\share', '\\\\server\\share\\dir\\file.x', '//server/share/..', '\\a', 'a\\b\\',
  'a/b\\c', '..\\..\\a', 'C:..\\a', '\\\\?\\C:\\a', 'file.ext.', 'C:\\\\a\\\\b', '/', '\\', 'a:b', 'C:.', './c:/x', 'con.txt'];
for (const each of paths) {
  console.log([each, win32.normalize(each), win32.dirname(each), win32.basename(each), win32.extname(each), win32.isAbsolute(each)]);
  console.log(win32.parse(each));
}
for (const args of [['C:\\a', '..\\b'], ['C:\\a', 'D:\\b'], ['a', 'b/c'], ['//server', 'share'], ['\\\\server\\share', '..', 'x'], ['', 'a'], ['C:', 'a']]) {
  console.log(args, win32.join(...args), win32.resolve('C:\\base', ...args));
}
for (const [from, to] of [['C:\\a\\b', 'C:\\a\\c'], ['C:\\a', 'D:\\a'], ['C:\\A\\b', 'c:\\a\\B\\c'], ['\\\\s\\x\\a', '\\\\s\\x\\b'], ['C:\\', 'C:\\a'], ['C:\\a\\b\\c', 'C:\\']]) {
  console.log(from, to, JSON.stringify(win32.relative(from, to)));
}
console.log(win32.toNamespacedPath('C:\\a'), win32.toNamespacedPath('\\\\server\\share\\a'), win32.sep, win32.delimiter, win32.format({ dir: 'C:\\a', base: 'b' }));
console.log(require('path/win32') === win32, win32.basename('C:\\a\\b.txt', '.txt'));

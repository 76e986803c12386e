// chmod, fchmod, the mode a file is made with, and the umask that takes bits away.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'modes-'));
const file = join(folder, 'file');
const shown = (path) => (fs.statSync(path).mode & 0o7777).toString(8);
const before = process.umask(0o022);
fs.writeFileSync(file, '', { mode: 0o777 });
console.log(shown(file));
fs.mkdirSync(join(folder, 'made'), { mode: 0o700 });
console.log(shown(join(folder, 'made')), shown(folder));
for (const mode of [0o600, '644', 0o755, 0o4755, 0o1777]) {
  fs.chmodSync(file, mode);
  console.log(shown(file));
}
const fd = fs.openSync(file, 'r');
fs.fchmodSync(fd, 0o640);
fs.closeSync(fd);
console.log(shown(file));
process.umask(0o077);
fs.writeFileSync(join(folder, 'secret'), '');
console.log(shown(join(folder, 'secret')), process.umask(before).toString(8));
try {
  fs.chmodSync(file, '9');
} catch (error) {
  console.log(error.code, error.message);
}
fs.rmSync(folder, { recursive: true });

// utimes, futimes and lutimes, in seconds and as dates.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'times-'));
const file = join(folder, 'file');
const link = join(folder, 'link');
fs.writeFileSync(file, '');
fs.symlinkSync('file', link);
const shown = (stats) => [stats.atime.toISOString(), stats.mtime.toISOString()].join(' ');
fs.utimesSync(file, 1, 2.5);
console.log(shown(fs.statSync(file)));
fs.utimesSync(file, new Date('2001-02-03T04:05:06.789Z'), '86400');
console.log(shown(fs.statSync(file)));
fs.lutimesSync(link, 10, 20);
console.log(shown(fs.lstatSync(link)), shown(fs.statSync(link)));
const fd = fs.openSync(file, 'r+');
fs.futimesSync(fd, 1e9, 2e9);
fs.closeSync(fd);
console.log(shown(fs.statSync(file)), fs.statSync(file).mtimeMs);
fs.utimesSync(file, new Date('1969-12-31T23:59:59.500Z'), new Date('1960-01-01'));
console.log(shown(fs.statSync(file)));
for (const bad of ['soon', {}, null]) {
  try {
    fs.utimesSync(file, bad, 0);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
fs.rmSync(folder, { recursive: true });

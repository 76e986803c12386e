// Files made shorter, and longer with zeros.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'truncate-'));
const file = join(folder, 'file');
fs.writeFileSync(file, 'abcdefgh');
fs.truncateSync(file, 5);
console.log(fs.readFileSync(file));
fs.truncateSync(file, 7);
console.log(fs.readFileSync(file));
fs.truncateSync(file);
console.log(fs.readFileSync(file));
fs.truncate(join(folder, 'none'), 1, (error) => {
  console.log(error.code, error.syscall);
  const fd = fs.openSync(file, 'w+');
  fs.ftruncateSync(fd, 3);
  fs.closeSync(fd);
  console.log(fs.statSync(file).size);
  fs.rmSync(folder, { recursive: true });
});

// Which flags make a file, empty it, append to it, or refuse it.
const { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } = require('fs');
const { join } = require('path');
const folder = mkdtempSync(join(require('os').tmpdir(), 'flags-'));
for (const flag of ['r', 'r+', 'w', 'wx', 'w+', 'a', 'ax', 'a+', 'rs+', 'as']) {
  for (const there of [false, true]) {
    const file = join(folder, 'file');
    rmSync(file, { force: true });
    if (there) writeFileSync(file, 'before');
    try {
      const fd = openSync(file, flag);
      let written = '-';
      try {
        written = writeSync(fd, 'NEW');
      } catch (error) {
        written = error.code;
      }
      closeSync(fd);
      console.log(flag, there, written, readFileSync(file, 'utf8'));
    } catch (error) {
      console.log(flag, there, error.code, error.syscall);
    }
  }
}
rmSync(folder, { recursive: true });

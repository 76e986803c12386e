// chdir changes what relative paths mean.
const fs = require('fs');
const path = require('path');
process.chdir(__dirname);
console.log(path.basename(process.cwd()), fs.existsSync('cwd-chdir.js'));
process.chdir('..');
console.log(path.basename(process.cwd()), fs.existsSync('cwd-chdir.js'));
console.log(path.resolve('x') === path.join(process.cwd(), 'x'));
try {
  process.chdir('no-such-folder');
} catch (error) {
  console.log(error.code, error.syscall, error.dest);
}

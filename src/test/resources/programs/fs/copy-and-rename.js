// copyFile and rename, onto nothing and onto something.
const fs = require('fs');
const path = require('path');
const dir = fs.mkdtempSync(path.join(require('os').tmpdir(), 'loopscope-'));
process.chdir(dir);
fs.writeFileSync('a', 'A');
fs.writeFileSync('b', 'B');
fs.copyFileSync('a', 'c');
try {
  fs.copyFileSync('a', 'b', fs.constants.COPYFILE_EXCL);
} catch (error) {
  console.log(error.code, error.message);
}
fs.renameSync('a', 'b');
console.log(fs.readdirSync('.'), fs.readFileSync('b', 'utf8'), fs.readFileSync('c', 'utf8'));
process.chdir('/');
fs.rmSync(dir, { recursive: true });

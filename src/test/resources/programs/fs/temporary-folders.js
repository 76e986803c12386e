// mkdtemp: a new folder with six characters behind the prefix.
const fs = require('fs');
const { join } = require('path');
const prefix = join(require('os').tmpdir(), 'six-');
const folder = fs.mkdtempSync(prefix);
console.log(folder.length - prefix.length, fs.readdirSync(folder), (fs.statSync(folder).mode & 0o777).toString(8));
const inBytes = fs.mkdtempSync(join(folder, 'x-'), 'buffer');
console.log(Buffer.isBuffer(inBytes), fs.existsSync(inBytes));
try {
  fs.mkdtempSync(join(folder, 'none', 'x-'));
} catch (error) {
  console.log(error.message.replace(folder, ''), error.path.slice(folder.length));
}
fs.mkdtemp(join(folder, 'later-'), (error, made) => {
  console.log(error, made.startsWith(join(folder, 'later-')));
  fs.rmSync(folder, { recursive: true });
});

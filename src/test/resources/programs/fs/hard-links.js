// Two names of one file: they share what is written, and the count of links tells.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'links-'));
const [one, two] = ['one', 'two'].map((name) => join(folder, name));
fs.writeFileSync(one, 'shared');
fs.linkSync(one, two);
console.log(fs.statSync(one).nlink, fs.statSync(one).ino === fs.statSync(two).ino);
fs.appendFileSync(two, ' text');
console.log(fs.readFileSync(one, 'utf8'));
fs.unlinkSync(one);
console.log(fs.existsSync(one), fs.statSync(two).nlink, fs.readFileSync(two, 'utf8'));
for (const [from, to] of [[one, join(folder, 'x')], [two, two]]) {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    console.log(error.message.replaceAll(folder, '.'), error.path === from, error.dest === to);
  }
}
fs.rmSync(folder, { recursive: true });

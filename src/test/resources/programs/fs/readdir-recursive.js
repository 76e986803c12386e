// Everything below a folder: names, and entries that say what they are.
const fs = require('fs');
const { join } = require('path');
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'deep-'));
fs.mkdirSync(join(folder, 'a', 'b'), { recursive: true });
for (const name of ['top', 'a/middle', 'a/b/deep']) fs.writeFileSync(join(folder, name), '');
console.log(fs.readdirSync(folder, { recursive: true }).sort());
const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
console.log(entries.map((entry) => `${join(entry.parentPath, entry.name).slice(folder.length)} ${entry.isFile()}`).sort());
console.log(fs.readdirSync(folder, 'buffer'), fs.readdirSync(folder, { encoding: 'hex' }));
fs.promises.readdir(folder, { recursive: true }).then((names) => {
  console.log(names.length);
  fs.rmSync(folder, { recursive: true });
});

// Names of a folder, with types, and of all folders below.
const fs = require('fs');
const path = require('path');
const dir = path.join(__dirname, '_files');
console.log(fs.readdirSync(dir));
for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
  console.log(entry.name, entry.isFile(), entry.isDirectory(), entry.constructor.name);
}
console.log(fs.readdirSync(dir, { recursive: true }).sort());
console.log(fs.readdirSync(dir, 'buffer').map(Buffer.isBuffer));
fs.readdir(dir, (error, names) => console.log(error, names));

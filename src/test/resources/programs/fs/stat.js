// What stat tells about a file and a folder.
const fs = require('fs');
const path = require('path');
const file = path.join(__dirname, '_files', 'poem.txt');
const stats = fs.statSync(file);
console.log(stats.isFile(), stats.isDirectory(), stats.isSymbolicLink(), stats.size);
console.log(stats.mtime instanceof Date, stats.mtime.getTime() === Math.round(stats.mtimeMs), typeof stats.mode);
console.log(fs.statSync(__dirname).isDirectory(), stats.constructor.name);
console.log(fs.statSync('none', { throwIfNoEntry: false }), typeof fs.statSync(file, { bigint: true }).size);
fs.stat(file, (error, again) => console.log(error, again.size === stats.size, again instanceof fs.Stats));

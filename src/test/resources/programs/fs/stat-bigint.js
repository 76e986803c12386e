// stat with bigints, and what is not there with throwIfNoEntry.
const fs = require('fs');
const stats = fs.statSync(__filename, { bigint: true });
console.log(typeof stats.size, stats.size === BigInt(fs.statSync(__filename).size), stats.isFile());
console.log(typeof stats.mtimeNs, stats.mtimeNs / 1000000n === stats.mtimeMs, stats.constructor.name);
console.log(Object.keys(stats).join());
console.log(Object.keys(fs.statSync('.')).join());
console.log(fs.statSync('none', { throwIfNoEntry: false }), fs.lstatSync('none', { throwIfNoEntry: false }));
fs.stat('.', { bigint: true }, (error, found) => console.log(error, found.isDirectory(), typeof found.ino));

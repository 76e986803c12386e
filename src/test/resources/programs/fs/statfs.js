// statfs: the file system a file is on.
const fs = require('fs');
const found = fs.statfsSync(__dirname);
console.log(Object.keys(found), found.constructor.name, found.blocks >= found.bfree, found.bfree >= found.bavail);
const exact = fs.statfsSync(__dirname, { bigint: true });
console.log(typeof exact.bsize, Number(exact.bsize) === found.bsize, Number(exact.type) === found.type);
fs.statfs('none', (error) => console.log(error.message, error.errno, error.syscall));

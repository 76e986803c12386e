// A deprecated function of one's own warns once.
const { deprecate } = require('util');
process.on('warning', (warning) => console.log(warning.name, warning.code, warning.message));
const old = deprecate((n) => n + 1, 'use something newer', 'MY001');
console.log(old(1), old(2));
setImmediate(() => console.log(old(3)));

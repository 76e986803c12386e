// A deprecated function still works.
const { deprecate } = require('util');
const old = deprecate((a) => a * 2, 'use the new one', 'DEP_X');
console.log(old(2), old(3), old.length, typeof old);
const Old = deprecate(class { constructor(x) { this.x = x; } }, 'old class');
console.log(new Old(1).x);

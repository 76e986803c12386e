// A module runs once; every require gives the same exports.
const first = require('./_parts/counter');
const second = require('./_parts/counter.js');
console.log(first === second, first.next(), second.next());

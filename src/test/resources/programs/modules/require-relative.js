// A relative id is looked up beside the file that asks, with or without its ending.
const withEnding = require('./_parts/greet.js');
const without = require('./_parts/greet');
console.log(withEnding('a'), withEnding === without);
console.log(require('./_parts').name, require('./_parts/').name, require('./_parts/index').name);

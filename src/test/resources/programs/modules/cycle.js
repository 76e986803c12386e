// In a cycle the second module sees the first one's exports as far as they have come.
const a = require('./_cycle/a');
console.log('main: a.done', a.done, 'b.done', require('./_cycle/b').done);

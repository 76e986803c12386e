// All that the module has.
const assert = require('assert');
console.log(Object.keys(assert).join(' '), typeof assert, assert.name, assert.ok.name, assert.fail.name, assert.equal.name, assert.equal.length);

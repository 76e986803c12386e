// util.promisify gives the promise form of setTimeout and setImmediate.
const { promisify } = require('util');
console.log(promisify(setTimeout) === require('timers/promises').setTimeout);
promisify(setTimeout)(20, 'value').then(console.log);
promisify(setImmediate)('soon').then(console.log);

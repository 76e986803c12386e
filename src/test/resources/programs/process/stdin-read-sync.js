// Standard input read at once, by its file descriptor.
const text = require('fs').readFileSync(0, 'utf8');
console.log(JSON.stringify(text));

// A long buffer shows its first fifty bytes.
const buffer = require('buffer');
console.log(Buffer.alloc(51), Buffer.alloc(60, 1));
buffer.INSPECT_MAX_BYTES = 3;
console.log(Buffer.from('abcdef'), Object.assign(Buffer.from('abc'), { named: true }));

// The module's numbers.
const zlib = require('zlib');
console.log(zlib.constants);
console.log(zlib.codes, zlib.Z_BEST_SPEED, Object.keys(zlib).join(' '));
zlib.codes.Z_OK = 5;
console.log(zlib.codes.Z_OK);

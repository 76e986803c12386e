// The constants of the module.
const http = require('http');
console.log(http.METHODS.join(' '));
console.log(http.STATUS_CODES);
console.log(http.maxHeaderSize, typeof http.globalAgent);
console.log(Object.keys(http));

// Deleted from require.cache, a module runs again.
const path = require('path');
const file = require.resolve('./_parts/counter');
console.log(path.basename(file), file in require.cache);
const first = require('./_parts/counter');
console.log(file in require.cache, require.cache[file].exports === first);
first.next();
delete require.cache[file];
const second = require('./_parts/counter');
console.log(first === second, second.next());

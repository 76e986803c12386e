// children lists what a module loaded first, without core modules.
const path = require('path');
require('./_parts');
require('./_parts/data.json');
require('./_parts/greet');
require('./_parts/greet');
console.log(module.children.map((child) => path.basename(child.filename)));

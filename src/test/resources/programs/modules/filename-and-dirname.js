// __filename and __dirname are absolute.
const path = require('path');
console.log(path.basename(__filename), path.basename(__dirname));
console.log(path.isAbsolute(__filename), path.dirname(__filename) === __dirname);
console.log(path.basename(module.filename), path.basename(module.path));

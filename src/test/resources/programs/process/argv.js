// argv: the runtime, the program, its arguments.
const path = require('path');
console.log(process.argv.length, path.isAbsolute(process.argv[0]), path.basename(process.argv[1]));
console.log(process.argv.slice(2));
console.log(process.execArgv, process.argv[1] === __filename);

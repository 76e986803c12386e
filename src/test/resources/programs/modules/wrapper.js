// A file is the body of a function with five parameters.
console.log(arguments.length, typeof arguments.callee);
console.log(arguments[0] === exports, arguments[1] === require, arguments[2] === module);
console.log(arguments[3] === __filename, arguments[4] === __dirname);
console.log(require('module').wrapper.length, require('module').wrap('x'));
return;
console.log('never printed');

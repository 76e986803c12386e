// A syntax error in a required file, uncaught: exit code 1.
process.on('exit', (code) => console.log('exit', code));
require('./_broken/syntax.js');

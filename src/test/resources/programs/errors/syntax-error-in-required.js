// A syntax error in a required file can be caught like any error.
try {
  require('./_broken/syntax.js');
} catch (error) {
  console.log(error.name, error instanceof SyntaxError);
}
console.log('went on');

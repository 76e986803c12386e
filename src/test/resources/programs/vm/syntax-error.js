// Code that does not parse fails when it is compiled.
const vm = require('vm');
for (const code of ['var 1', 'let a; let a;', 'return 5', '(', 'await 1']) {
  try {
    new vm.Script(code, { filename: 'bad.vm' });
  } catch (error) {
    console.log(error.name, error.message, error instanceof SyntaxError);
  }
}

// compileFunction makes a function of code and names of parameters.
const vm = require('vm');
const add = vm.compileFunction('return a + b + (this.c || 0)', ['a', 'b'], { filename: 'add.vm' });
console.log(add(1, 2), add.call({ c: 10 }, 1, 2), add.length, typeof add);
const context = vm.createContext({ base: 100 });
console.log(vm.compileFunction('return base + x', ['x'], { parsingContext: context })(5));
try {
  vm.compileFunction('return )', []);
} catch (error) {
  console.log(error.name, error.message);
}
try {
  vm.compileFunction('1', 'a');
} catch (error) {
  console.log(error.code);
}

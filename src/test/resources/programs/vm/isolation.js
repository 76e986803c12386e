// A context has built-in objects of its own and none of Node's.
const vm = require('vm');
console.log(vm.runInNewContext('typeof require + typeof process + typeof setTimeout'));
console.log(vm.runInNewContext('[1, 2]') instanceof Array, Array.isArray(vm.runInNewContext('[1, 2]')));
console.log(vm.runInNewContext('[1, 2]'), vm.runInNewContext('({ a: 1 })'), vm.runInNewContext('new Map([[1, 2]])'));
vm.runInNewContext('Array.prototype.extra = 1');
console.log([].extra);
try {
  vm.runInNewContext('nope');
} catch (error) {
  console.log(error.name, error.message, error instanceof ReferenceError);
}
class Foo {}
console.log(vm.runInNewContext('new Foo() instanceof Foo', { Foo }));

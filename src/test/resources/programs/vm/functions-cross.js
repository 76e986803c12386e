// Functions made in a context keep its scope when they are called from outside.
const vm = require('vm');
const context = vm.createContext({ n: 1 });
const next = vm.runInContext('(function next() { return ++n; })', context);
console.log(next(), next(), context.n);
const make = vm.runInContext('(class Thing { constructor(x) { this.x = x } get twice() { return this.x * 2 } })', context);
console.log(new make(4).twice, make.name);
const call = vm.runInContext('(f) => [1, 2, 3].map(f)', context);
console.log(call((x) => x * 10));
vm.runInContext('promise = Promise.resolve(7).then((v) => v + 1)', context);
context.promise.then((value) => console.log('settled', value));

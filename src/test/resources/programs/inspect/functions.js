// Functions, classes, their properties, and instances.
const { inspect } = require('util');

function declared(a, b) {}
class Animal {
  constructor(name) {
    this.name = name;
  }
  get loud() {
    return this.name.toUpperCase();
  }
  #secret = 1;
}
class Dog extends Animal {
  static count = 0;
  tricks = ['sit', { name: 'roll', times: 2 }];
}
console.log(declared, () => {}, function() {}, async () => {}, function* gen() {}, async function* agen() {}, async function later() {});
console.log(Animal, Dog, class {}, class extends Animal {}, class Null extends null {});
console.log(new Animal('Tom'), new Dog('Rex'), [new Dog('Rex')], { nested: { pet: { dog: new Dog('Rex') } } });
console.log(Object.assign(() => {}, { a: 1, b: { c: 2 } }), Object.assign(class A {}, { x: 1 }));
console.log({ method() {}, arrow: () => {}, async later() {}, *gen() {}, ['computed' + 1]() {}, [Symbol('s')]() {}, Class: class {} });
console.log(declared.bind(null), Object.setPrototypeOf(function noProto() {}, null));
console.log(Math.max, [].map, Map, Symbol, Promise.resolve);
console.log((function*() {})(), (async function*() {})());
console.log(inspect(declared, { showHidden: true }));
console.log(new (class extends Map {})([[1, 2]]), new (class Foo extends Animal {})('x'));
class Tagged {
  get [Symbol.toStringTag]() {
    return 'T';
  }
}
console.log(new Tagged(), Object.create(Animal.prototype), Animal.prototype, Dog.prototype, Object.create(Dog.prototype, {}));
function Old() {
  this.a = 1;
}
Old.prototype.greet = function() {};
console.log(new Old(), Old.prototype, new (function() { this.anonymous = true; })());
console.log(Object.create({ constructor: { name: 'Odd' } }), new Proxy(declared, {}), new Proxy(class P {}, {}));

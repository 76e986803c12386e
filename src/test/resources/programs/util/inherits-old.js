// Classes as they were made before there were classes.
const util = require('util');
function Animal(name) { this.name = name; }
Animal.prototype.speak = function() { return `${this.name} speaks`; };
function Dog(name) { Animal.call(this, name); }
util.inherits(Dog, Animal);
const dog = new Dog('Rex');
console.log(dog.speak(), dog instanceof Animal, Dog.super_ === Animal, dog, Object.keys(Dog));
for (const args of [[null, Animal], [Dog, null], [Dog, {}]]) {
  try {
    util.inherits(...args);
  } catch (error) {
    console.log(error.code, error.message);
  }
}

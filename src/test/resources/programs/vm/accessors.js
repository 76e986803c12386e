// Accessors and inherited properties of the object work in its scripts.
const vm = require('vm');
const base = { inherited: 'from the prototype' };
const object = Object.create(base, {
  doubled: { get() { return this.value * 2; }, enumerable: true },
  value: { value: 21, writable: true, enumerable: true },
});
vm.createContext(object);
console.log(vm.runInContext('doubled', object), vm.runInContext('inherited', object));
vm.runInContext('value = 5', object);
console.log(object.value, object.doubled, vm.runInContext('typeof missing', object));
console.log(vm.runInContext('"value" in this', object), vm.runInContext('Object.prototype.hasOwnProperty.call(this, "value")', object));

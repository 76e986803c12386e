// An object as the global scope of scripts: they read it, write to it and define in it.
const vm = require('vm');
const context = vm.createContext({ x: 2, console });
console.log(vm.runInContext('x * 3', context), vm.isContext(context), vm.isContext({}));
vm.runInContext('var y = 5; z = 6; const k = 1; let l = 2; globalThis.g = 3; this.t = 4', context);
console.log(Object.keys(context), context.y, context.z, context.k);
console.log(vm.runInContext('k + l + y + z + g + t', context));
console.log(vm.runInContext('globalThis === this', context), vm.runInContext('delete globalThis.g', context), 'g' in context);
context.later = 'set outside';
console.log(vm.runInContext('later', context));

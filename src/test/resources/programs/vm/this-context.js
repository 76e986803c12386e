// runInThisContext sees globals, not the variables around it; var becomes a global.
const vm = require('vm');
const local = 'local';
console.log(vm.runInThisContext('typeof local'), vm.runInThisContext('typeof require'), eval('typeof local'));
vm.runInThisContext('var made = 1; let kept = 2; function declared() { return kept; }');
console.log(globalThis.made, globalThis.kept, declared(), vm.runInThisContext('kept'));
console.log(vm.runInThisContext('this === globalThis'));

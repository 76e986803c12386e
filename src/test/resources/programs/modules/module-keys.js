// What a module object and require carry.
console.log(Object.keys(module));
console.log(Object.keys(require), typeof require.resolve.paths, module.constructor === require('module'));
console.log(module.require('./_parts').name);

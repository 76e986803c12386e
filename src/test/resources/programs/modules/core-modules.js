// Core modules: with and without prefix the same object, whatever node_modules holds.
console.log(require('fs') === require('node:fs'), require('path') === require('node:path'));
const { builtinModules, isBuiltin } = require('module');
console.log(['fs', 'path', 'events', 'util', 'timers'].every((id) => builtinModules.includes(id)));
console.log(isBuiltin('fs'), isBuiltin('node:fs'), isBuiltin('./fs'), isBuiltin('nothing'));

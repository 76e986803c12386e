// Modules made by hand: compiled from a text, and createRequire.
const Module = require('module');
const path = require('path');
const made = new Module(path.join(__dirname, 'made.js'), module);
made.paths = module.paths;
made.filename = made.id;
made._compile('exports.where = require("path").basename(__filename); exports.parent = module.parent.id', made.filename);
console.log(made.exports, made.loaded, made instanceof Module, module.children.length);
const required = Module.createRequire(path.join(__dirname, '_conditions/'));
console.log(required('multi'), Module.isBuiltin('fs'), Module.isBuiltin('node:test'), Module.isBuiltin('nope'));
console.log(Module.builtinModules.includes('fs'), Module.wrap('x'));
try {
  Module.createRequire('relative');
} catch (error) {
  console.log(error.code, error.message);
}

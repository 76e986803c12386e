// Libraries replace Module._load and Module.prototype.require to see or change what is required.
const Module = require('module');
const { _load } = Module;
Module._load = function(request, parent, isMain) {
  return request === 'virtual' ? { made: 'up' } : _load.call(this, request, parent, isMain);
};
console.log(require('virtual'), typeof require('fs').readFile);
Module._load = _load;
const original = Module.prototype.require;
Module.prototype.require = function(id) {
  console.log('require', id);
  return original.call(this, id);
};
require('path');
Module.prototype.require = original;
const resolve = Module._resolveFilename;
Module._resolveFilename = function(request, ...rest) {
  return resolve.call(this, request === 'alias' ? './_parts/../_conditions/asks' : request, ...rest);
};
console.log(typeof require('alias').get);
Module._resolveFilename = resolve;

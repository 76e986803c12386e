'use strict';
// The `require` that a module sees, and createRequire.

const path = require('path');
const { validateString } = require('internal/validators');
const { codes } = require('internal/errors');
const binding = internalBinding('modules');

/** Makes the `require` of a module. */
function makeRequire(Module, module) {
  const require = function require(path) {
    return module.require(path);
  };
  function resolve(request, options) {
    validateString(request, 'request');
    binding.beginRequest(request, module.filename ?? module.id, 'RESOLVE');
    const filename = Module._resolveFilename(request, module, false, options);
    binding.resolved(request, filename, false);
    return filename;
  }
  function paths(request) {
    validateString(request, 'request');
    return Module._resolveLookupPaths(request, module);
  }
  require.resolve = resolve;
  resolve.paths = paths;
  // Past any setter that the program put above it.
  Object.defineProperty(require, 'main', {
    __proto__: null, configurable: true, enumerable: true, writable: true, value: process.mainModule,
  });
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

function filePath(filename) {
  if (typeof filename === 'string' && path.isAbsolute(filename)) {
    return filename;
  }
  try {
    return require('url').fileURLToPath(filename);
  } catch {
    throw new codes.ERR_INVALID_ARG_VALUE('filename', filename,
      'must be a file URL object, file URL string, or absolute path string');
  }
}

/** Makes a `require` that looks from a file's place; a path with a slash at its end is a folder's. */
function createRequire(Module, filename) {
  const file = filePath(filename);
  const module = new Module(file.endsWith('/') || file.endsWith(path.sep) ? path.join(file, 'noop.js') : file);
  module.filename = module.id;
  module.paths = Module._nodeModulePaths(module.path);
  return makeRequire(Module, module);
}

module.exports = { createRequire, makeRequire };

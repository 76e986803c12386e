'use strict';
// CommonJS modules: loading, wrapping, evaluating and caching them. What programs replace (`Module._load`,
// `Module.prototype.require`, ...) is called through its property.

const path = require('path');
const { validateString } = require('internal/validators');
const { codes } = require('internal/errors');
const { builtinId, requireBuiltin } = require('internal/modules/builtins');
const { isProxy } = require('internal/util/types');
const { findFile, defineStat } = require('internal/modules/cjs/find');
const { globalPaths, nodeModulePaths } = require('internal/modules/cjs/paths');
const { makeRequire } = require('internal/modules/cjs/require');
const { resolveFilename, resolveLookupPaths } = require('internal/modules/cjs/resolve');
const extensions = require('internal/modules/cjs/extensions');
const wrapping = require('internal/modules/cjs/wrapping');
const binding = internalBinding('modules');

const kIsMainSymbol = Symbol('kIsMainSymbol');
const kIsCachedByESMLoader = Symbol('kIsCachedByESMLoader');
const kIsExecuting = Symbol('kIsExecuting');
/** Who first required a module. */
const parents = new WeakMap();

/** File names by folder and request, so that what was required before is not looked for again. */
const resolved = new Map();

function Module(id = '', parent) {
  this.id = id;
  this.path = path.dirname(id);
  Object.defineProperty(this, 'exports', {
    __proto__: null, configurable: true, enumerable: true, writable: true, value: {},
  });
  parents.set(this, parent);
  adopt(parent, this);
  this.filename = null;
  this.loaded = false;
  this.children = [];
}

function adopt(parent, child) {
  const children = parent?.children;
  if (children && !children.includes(child)) {
    children.push(child);
  }
}

function disown(parent, child) {
  const index = Array.isArray(parent?.children) ? parent.children.indexOf(child) : -1;
  if (index >= 0) {
    parent.children.splice(index, 1);
  }
}

Module._cache = { __proto__: null };
Module._pathCache = { __proto__: null };
Module._extensions = { __proto__: null };
Module.globalPaths = [];
wrapping.define(Module);
Object.defineProperty(Module.prototype, 'constructor', { __proto__: null, get: () => Module });
Object.defineProperty(Module.prototype, 'isPreloading', { __proto__: null, get: () => false });
Object.defineProperty(Module.prototype, 'parent', {
  __proto__: null,
  get() {
    return parents.get(this);
  },
  set(parent) {
    parents.set(this, parent);
  },
});

Module._debug = () => {};
Module.isBuiltin = function isBuiltin(id) {
  return typeof id === 'string' && builtinId(id) !== undefined;
};
defineStat(Module);

Module._findPath = function(request, paths, isMain) {
  const key = `${request}\0${path.isAbsolute(request) ? '' : paths?.join('\0')}`;
  const known = Module._pathCache[key];
  if (known) {
    return known;
  }
  const found = findFile(request, paths, Object.keys(Module._extensions), isMain);
  if (found) {
    Module._pathCache[key] = found;
  }
  return found ?? false;
};

Module._nodeModulePaths = nodeModulePaths;
Module._resolveLookupPaths = function(request, parent) {
  return resolveLookupPaths(Module, request, parent);
};
/** The exports of a module in the cache, which may still be incomplete. */
function cachedExports(request, filename, module, parent) {
  adopt(parent, module);
  binding.resolved(request, filename, true);
  return module.loaded ? module.exports : require('internal/modules/cjs/cycles').partialExports(module);
}

function loadBuiltin(request, id) {
  binding.resolved(request, `node:${id}`, true);
  return requireBuiltin(id);
}

Module._load = function(request, parent, isMain) {
  binding.beginRequest(request, parent?.filename ?? parent?.id ?? '', isMain ? 'MAIN' : 'REQUIRE');
  const key = parent && `${parent.path}\0${request}`;
  const known = key && resolved.get(key);
  if (known && Module._cache[known] !== undefined) {
    return cachedExports(request, known, Module._cache[known], parent);
  }
  if (request.startsWith('node:')) {
    const id = builtinId(request);
    if (id === undefined) {
      throw new codes.ERR_UNKNOWN_BUILTIN_MODULE(request);
    }
    return loadBuiltin(request, id);
  }
  const filename = Module._resolveFilename(request, parent, isMain);
  const cached = Module._cache[filename];
  if (cached !== undefined) {
    return cachedExports(request, filename, cached, parent);
  }
  const core = builtinId(filename);
  if (core !== undefined) {
    return loadBuiltin(request, core);
  }
  if (key) {
    resolved.set(key, filename);
  }
  return loadFile(request, filename, parent, isMain);
};

function hasOtherPrototype(exports) {
  return exports && !isProxy(exports) && Object.getPrototypeOf(Object(exports)) !== Object.prototype;
}

function loadFile(request, filename, parent, isMain) {
  const module = new Module(filename, parent);
  if (isMain) {
    process.mainModule = module;
    module.id = '.';
  }
  module[kIsMainSymbol] = Boolean(isMain);
  Module._cache[filename] = module;
  module[kIsCachedByESMLoader] = false;
  binding.resolved(request, filename, false);
  let threw = true;
  try {
    module.load(filename);
    threw = false;
  } finally {
    if (threw) {
      delete Module._cache[filename];
      disown(parent, module);
    } else if (hasOtherPrototype(module.exports)) {
      require('internal/modules/cjs/cycles').completeExports(module);
    }
  }
  return module.exports;
}

Module._resolveFilename = function(request, parent, isMain, options) {
  return resolveFilename(Module, request, parent, isMain, options);
};

Module.prototype.load = function(filename) {
  this.filename = filename;
  this.paths = Module._nodeModulePaths(path.dirname(filename));
  Module._extensions[extensions.findLongestExtension(filename, Module._extensions)](this, filename);
  this.loaded = true;
};

Module.prototype.require = function(id) {
  validateString(id, 'id');
  if (id === '') {
    throw new codes.ERR_INVALID_ARG_VALUE('id', id, 'must be a non-empty string');
  }
  return Module._load(id, this, false);
};

Module.prototype._compile = function(content, filename, format) {
  if (format === 'module') {
    require('internal/modules/esm/from_require').loadModule(this, filename, parents.get(this));
    return undefined;
  }
  const text = extensions.withoutMark(content);
  const compiled = wrapping.compile(Module, text, filename, format);
  if (compiled === undefined) {
    require('internal/modules/esm/from_require').loadModule(this, filename, parents.get(this));
    return undefined;
  }
  const args = [this.exports, makeRequire(Module, this), this, filename, path.dirname(filename)];
  this[kIsExecuting] = true;
  const result = binding.evaluate(filename, 'COMMONJS', compiled, this.exports, args);
  this[kIsExecuting] = false;
  return result;
};

Module._extensions['.js'] = function(module, filename) {
  extensions.loadScript(module, filename);
};
Module._extensions['.json'] = function(module, filename) {
  extensions.loadJson(module, filename);
};
Module._extensions['.node'] = function(module, filename) {
  extensions.loadAddon(module, filename);
};

Module.createRequire = function createRequire(filename) {
  return require('internal/modules/cjs/require').createRequire(Module, filename);
};
Module._initPaths = function() {
  Module.globalPaths = globalPaths();
};
Module._preloadModules = function(requests) {
  const parent = new Module('internal/preload', null);
  parent.paths = Module._nodeModulePaths(process.cwd());
  requests?.forEach((request) => parent.require(request));
};
Module.syncBuiltinESMExports = function syncBuiltinESMExports() {
  require('internal/modules/esm/builtin').synchronize();
};
Module.Module = Module;

module.exports = { Module };

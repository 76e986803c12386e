'use strict';
// CommonJS: finding, wrapping, evaluating and caching modules.

const path = require('path');
const { validateString } = require('internal/validators');
const { codes: { ERR_INVALID_ARG_VALUE, ERR_UNKNOWN_BUILTIN_MODULE } } = require('internal/errors');
const { builtinId, builtinModules, requireBuiltin } = require('internal/modules/builtins');
const packages = require('internal/modules/packages');
const binding = internalBinding('modules');

const FILE = 0;
const FOLDER = 1;
const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];
const conditions = new Set(['require', 'node', 'module-sync']);

class Module {
  constructor(id = '', parent) {
    this.id = id;
    this.path = path.dirname(id);
    this.exports = {};
    Object.defineProperty(this, 'parent', { configurable: true, enumerable: false, writable: true, value: parent });
    this.filename = null;
    this.loaded = false;
    this.children = [];
    if (parent) {
      adopt(parent, this);
    }
  }

  load(filename) {
    this.filename = filename;
    this.paths = Module._nodeModulePaths(path.dirname(filename));
    if (filename.endsWith('.mjs')) {
      this.exports = require('internal/modules/esm').requireModule(filename);
    } else {
      Module._extensions[findExtension(filename)](this, filename);
    }
    this.loaded = true;
  }

  require(id) {
    validateString(id, 'id');
    if (id === '') {
      throw new ERR_INVALID_ARG_VALUE('id', id, 'must be a non-empty string');
    }
    return Module._load(id, this, false);
  }

  _compile(content, filename) {
    const require = makeRequire(this);
    const wrapper = binding.compileFunction(filename, content, PARAMETERS);
    const args = [this.exports, require, this, filename, path.dirname(filename)];
    return binding.evaluate(filename, 'COMMONJS', wrapper, this.exports, args);
  }
}

function adopt(parent, child) {
  if (parent.children && !parent.children.includes(child)) {
    parent.children.push(child);
  }
}

/** The longest of the file's extensions that is known, else `.js`. */
function findExtension(filename) {
  const name = path.basename(filename);
  for (let dot = name.indexOf('.', 1); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const extension = name.slice(dot);
    if (Module._extensions[extension]) {
      return extension;
    }
  }
  return '.js';
}

const wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];

Module.builtinModules = builtinModules;
Module.isBuiltin = (id) => typeof id === 'string' && builtinId(id) !== undefined;
Module._cache = { __proto__: null };
Module._pathCache = { __proto__: null };
Module._extensions = { __proto__: null };
Module.globalPaths = [];
Module.Module = Module;
Module.wrap = (script) => wrapper[0] + script + wrapper[1];
Module.wrapper = wrapper;
Module._debug = () => {};
Module.syncBuiltinESMExports = () => {};

/** The node_modules folders above a folder, nearest first. */
Module._nodeModulePaths = function(from) {
  const paths = [];
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (path.basename(folder) !== 'node_modules') {
      paths.push(path.join(folder, 'node_modules'));
    }
    if (path.dirname(folder) === folder) {
      return paths;
    }
  }
};

Module._initPaths = function() {
  const home = process.env[process.platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  const listed = (process.env.NODE_PATH ?? '').split(path.delimiter).filter(Boolean);
  const atHome = home ? [path.resolve(home, '.node_modules'), path.resolve(home, '.node_libraries')] : [];
  const beside = path.resolve(process.execPath, '..', '..', 'lib', 'node');
  Module.globalPaths = [...listed, ...atHome, beside];
};

function isRelative(request) {
  return /^\.\.?(\/|$)/.test(request) || (process.platform === 'win32' && /^\.\.?\\/.test(request));
}

/** The folders a request is looked for in; null for a core module. */
Module._resolveLookupPaths = function(request, parent) {
  if (builtinId(request) !== undefined) {
    return null;
  }
  if (!isRelative(request)) {
    return [...(parent?.paths ?? []), ...Module.globalPaths];
  }
  return [parent?.filename ? path.dirname(parent.filename) : '.'];
};

function tryFile(file) {
  return binding.stat(file) === FILE ? binding.realPath(file) : undefined;
}

function tryExtensions(base) {
  for (const extension of Object.keys(Module._extensions)) {
    const found = tryFile(base + extension);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function tryFolder(folder, request) {
  const main = packages.readPackage(folder)?.main;
  if (typeof main === 'string' && main !== '') {
    const target = path.resolve(folder, main);
    const found = tryFile(target) ?? tryExtensions(target) ?? tryExtensions(path.join(target, 'index'));
    if (found) {
      return found;
    }
    const index = tryExtensions(path.join(folder, 'index'));
    if (!index) {
      const error = new Error(`Cannot find module '${target}'. Please verify that the package.json has a valid "main" entry`);
      error.code = 'MODULE_NOT_FOUND';
      error.path = path.join(folder, 'package.json');
      error.requestPath = request;
      throw error;
    }
    return index;
  }
  return tryExtensions(path.join(folder, 'index'));
}

/** The file for a request in one of these folders, or false. */
Module._findPath = function(request, paths) {
  const roots = path.isAbsolute(request) ? [''] : paths ?? [];
  const wantsFolder = /(^|[\\/])\.{0,2}$/.test(request);
  for (const root of roots) {
    if (root && binding.stat(root) !== FOLDER) {
      continue;
    }
    const found = findIn(root, request, wantsFolder);
    if (found) {
      return found;
    }
  }
  return false;
};

function findIn(root, request, wantsFolder) {
  const exported = path.isAbsolute(request) || isRelative(request) ? undefined : tryExports(root, request);
  if (exported) {
    return exported;
  }
  const base = path.resolve(root, request);
  const kind = binding.stat(base);
  const file = wantsFolder ? undefined : (kind === FILE ? binding.realPath(base) : undefined) ?? tryExtensions(base);
  return file ?? (kind === FOLDER ? tryFolder(base, request) : undefined);
}

function tryExports(root, request) {
  const parsed = packages.parseSpecifier(request);
  if (!parsed) {
    return undefined;
  }
  const folder = path.join(root, parsed.name);
  const data = packages.readPackage(folder);
  return data?.exports == null ? undefined : existing(packages.resolveExports(folder, data, parsed.subpath, conditions));
}

function existing(file) {
  const found = tryFile(file);
  if (!found) {
    throw notFound(file, []);
  }
  return found;
}

function notFound(request, requireStack) {
  const stack = requireStack.length > 0 ? `\nRequire stack:\n- ${requireStack.join('\n- ')}` : '';
  const error = new Error(`Cannot find module '${request}'${stack}`);
  error.code = 'MODULE_NOT_FOUND';
  error.requireStack = requireStack;
  return error;
}

Module._resolveFilename = function(request, parent, isMain, options) {
  const core = builtinId(request);
  if (core !== undefined) {
    return request;
  }
  if (request[0] === '#' && parent?.filename) {
    const found = packages.resolveImports(request, parent.filename, conditions);
    return found.file ? existing(found.file) : Module._resolveFilename(found.specifier, parent, isMain);
  }
  const self = parent?.filename && packages.resolveSelf(request, parent.filename, conditions);
  if (self) {
    return existing(self);
  }
  const found = Module._findPath(request, lookupPaths(request, parent, options));
  if (found) {
    return found;
  }
  const requireStack = [];
  for (let cursor = parent; cursor; cursor = cursor.parent) {
    requireStack.push(cursor.filename || cursor.id);
  }
  throw notFound(request, requireStack);
};

function lookupPaths(request, parent, options) {
  if (options === null || typeof options !== 'object' || options.paths === undefined) {
    return Module._resolveLookupPaths(request, parent);
  }
  if (isRelative(request)) {
    return options.paths;
  }
  return options.paths.flatMap((folder) => [...Module._nodeModulePaths(folder), ...Module.globalPaths]);
}

Module._load = function(request, parent, isMain) {
  if (request.startsWith('node:')) {
    const id = builtinId(request);
    if (id === undefined) {
      throw new ERR_UNKNOWN_BUILTIN_MODULE(request);
    }
    return requireBuiltin(id);
  }
  const filename = Module._resolveFilename(request, parent, isMain);
  const cached = Module._cache[filename];
  if (cached !== undefined) {
    if (parent) {
      adopt(parent, cached);
    }
    return cached.exports;
  }
  const core = builtinId(filename);
  if (core !== undefined) {
    return requireBuiltin(core);
  }
  const module = new Module(filename, parent);
  if (isMain) {
    process.mainModule = module;
    module.id = '.';
  }
  Module._cache[filename] = module;
  let threw = true;
  try {
    module.load(filename);
    threw = false;
  } finally {
    if (threw) {
      delete Module._cache[filename];
      const index = parent?.children?.indexOf(module) ?? -1;
      if (index >= 0) {
        parent.children.splice(index, 1);
      }
    }
  }
  return module.exports;
};

function readSource(filename) {
  const text = binding.readText(filename);
  if (text === undefined) {
    return require('fs').readFileSync(filename, 'utf8');
  }
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

Module._extensions['.js'] = function(module, filename) {
  const text = readSource(filename);
  const type = filename.endsWith('.cjs') ? 'commonjs' : packages.packageScope(filename)?.data.type;
  if (type === 'module' && filename.endsWith('.js')) {
    module.exports = require('internal/modules/esm').requireModule(filename);
    return;
  }
  let ended = false;
  try {
    module._compile(text, filename);
    ended = true;
  } finally {
    // Nothing is caught, so that an exception keeps the place where it was thrown.
    if (!ended && type === undefined && require('internal/modules/esm').looksLikeModule(text)) {
      module.exports = require('internal/modules/esm').requireModule(filename);
      return;
    }
  }
};
Module._extensions['.json'] = function(module, filename) {
  const text = readSource(filename);
  try {
    module.exports = JSON.parse(text);
  } catch (error) {
    error.message = `${filename}: ${error.message}`;
    throw error;
  }
};
Module._extensions['.node'] = function(module, filename) {
  const error = new Error(`Loopscope cannot load addons written in C++: ${filename}`);
  error.code = 'ERR_DLOPEN_FAILED';
  throw error;
};

/** The `require` that a module sees. */
function makeRequire(module) {
  const require = function require(id) {
    return module.require(id);
  };
  require.resolve = function resolve(request, options) {
    validateString(request, 'request');
    return Module._resolveFilename(request, module, false, options);
  };
  require.resolve.paths = function paths(request) {
    validateString(request, 'request');
    return Module._resolveLookupPaths(request, module);
  };
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

Module.createRequire = function createRequire(filename) {
  const { fileURLToPath } = require('url');
  const isUrl = filename instanceof URL || (typeof filename === 'string' && filename.startsWith('file:'));
  if (!isUrl && (typeof filename !== 'string' || !path.isAbsolute(filename))) {
    throw new ERR_INVALID_ARG_VALUE('filename', filename, 'must be a file URL object, file URL string, or absolute path string');
  }
  const file = isUrl ? fileURLToPath(filename) : filename;
  const isFolder = file.endsWith('/');
  const module = new Module(isFolder ? path.join(file, 'noop.js') : file);
  module.filename = module.id;
  module.paths = Module._nodeModulePaths(path.dirname(module.filename));
  return makeRequire(module);
};

module.exports = { Module, makeRequire };

'use strict';
// ES modules: which text a specifier stands for, import.meta, import(), and require() of a module.

const path = require('path');
const { codes: { ERR_MODULE_NOT_FOUND, ERR_UNKNOWN_BUILTIN_MODULE, ERR_UNSUPPORTED_DIR_IMPORT,
  ERR_UNKNOWN_FILE_EXTENSION, ERR_IMPORT_ASSERTION_TYPE_MISSING, ERR_INVALID_MODULE_SPECIFIER,
  ERR_REQUIRE_ASYNC_MODULE, ERR_UNSUPPORTED_ESM_URL_SCHEME } } = require('internal/errors');
const { builtinId, requireBuiltin } = require('internal/modules/builtins');
const packages = require('internal/modules/packages');
const { Module } = require('internal/modules/cjs');
const { exportNames } = require('internal/modules/cjs_names');
const binding = internalBinding('modules');

const FILE = 0;
const FOLDER = 1;
const conditions = new Set(['import', 'node', 'module-sync']);

/** Characters that a file URL writes with a percent sign. */
function fileUrl(file) {
  const encoded = encodeURI(file).replace(/[?#]/g, encodeURIComponent);
  return `file://${encoded}`;
}

function filePath(url) {
  return decodeURIComponent(url.slice('file://'.length).replace(/[?#].*$/, ''));
}

/** Only text with import, export or top-level await is worth the attempt. */
function looksLikeModule(text) {
  return /\b(import|export|await)\b/.test(text) && !compilesAsCommonJs(text) && binding.parsesAsModule(text);
}

function compilesAsCommonJs(text) {
  try {
    binding.compileFunction('node:check', text, ['exports', 'require', 'module', '__filename', '__dirname']);
    return true;
  } catch {
    return false;
  }
}

/** The URL a specifier stands for in the module `base`. */
function resolve(specifier, base) {
  const core = builtinId(specifier);
  if (core !== undefined) {
    return `node:${core}`;
  }
  if (specifier.startsWith('node:')) {
    throw new ERR_UNKNOWN_BUILTIN_MODULE(specifier);
  }
  if (specifier.startsWith('file:')) {
    return checked(specifier, base);
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(specifier)) {
    const scheme = specifier.slice(0, specifier.indexOf(':') + 1);
    if (scheme === 'data:') {
      return specifier;
    }
    throw new ERR_UNSUPPORTED_ESM_URL_SCHEME({ protocol: scheme }, ['file', 'data', 'node']);
  }
  const from = base.startsWith('file:') ? filePath(base) : base;
  if (/^\.{0,2}\//.test(specifier)) {
    const [, name, rest] = /^([^?#]*)(.*)$/s.exec(specifier);
    return checked(fileUrl(path.resolve(path.dirname(from), decodeURIComponent(name))) + rest, base);
  }
  return checked(fileUrl(resolveBare(specifier, from)), base);
}

function resolveBare(specifier, from) {
  if (specifier[0] === '#') {
    const found = packages.resolveImports(specifier, from, conditions);
    return found.file ?? resolveBare(found.specifier, from);
  }
  const parsed = packages.parseSpecifier(specifier);
  if (parsed === undefined) {
    throw new ERR_INVALID_MODULE_SPECIFIER(specifier, 'is not a valid package name', from);
  }
  const self = packages.resolveSelf(specifier, from, conditions);
  if (self) {
    return self;
  }
  for (const folder of Module._nodeModulePaths(path.dirname(from))) {
    const root = path.join(folder, parsed.name);
    if (binding.stat(root) === FOLDER) {
      return inPackage(root, parsed.subpath, from);
    }
  }
  throw new ERR_MODULE_NOT_FOUND(parsed.name, from);
}

function inPackage(root, subpath, from) {
  const data = packages.readPackage(root);
  if (data?.exports != null) {
    return packages.resolveExports(root, data, subpath, conditions, from);
  }
  if (subpath !== '.') {
    return path.join(root, subpath);
  }
  for (const candidate of [data?.main, data?.main && `${data.main}.js`, data?.main && `${data.main}/index.js`, 'index.js']) {
    if (candidate && binding.stat(path.join(root, candidate)) === FILE) {
      return path.join(root, candidate);
    }
  }
  throw new ERR_MODULE_NOT_FOUND(root, from);
}

/** The URL without symbolic links, if there is such a file. */
function checked(url, base) {
  const file = filePath(url);
  const from = base.startsWith('file:') ? filePath(base) : base;
  const kind = binding.stat(file);
  if (kind === FOLDER) {
    throw new ERR_UNSUPPORTED_DIR_IMPORT(file, from);
  }
  if (kind !== FILE) {
    throw new ERR_MODULE_NOT_FOUND(file, from, fileUrl(file));
  }
  const suffix = /[?#].*$/.exec(url.slice('file://'.length))?.[0] ?? '';
  return fileUrl(binding.realPath(file)) + suffix;
}

function formatOf(file, text) {
  const extension = path.extname(file);
  switch (extension) {
    case '.mjs':
      return 'module';
    case '.cjs':
      return 'commonjs';
    case '.json':
      return 'json';
    case '.js':
    case '': {
      const type = packages.packageScope(file)?.data.type;
      return type ?? (looksLikeModule(text) ? 'module' : 'commonjs');
    }
    default:
      throw new ERR_UNKNOWN_FILE_EXTENSION(extension, file);
  }
}

/** Describes the module behind a URL to the engine. */
function describe(url, type) {
  if (url.startsWith('node:')) {
    return describeCore(url);
  }
  if (url.startsWith('data:')) {
    return { url, file: url, text: dataText(url) };
  }
  const file = filePath(url);
  const text = (binding.readText(file) ?? '').replace(/^\uFEFF/, '');
  switch (formatOf(file, text)) {
    case 'json':
      if (type !== 'json') {
        throw new ERR_IMPORT_ASSERTION_TYPE_MISSING(url, 'json');
      }
      return describeJson(url, file, text);
    case 'commonjs':
      return describeCommonJs(url, file, text);
    default:
      return { url, file, text };
  }
}

function dataText(url) {
  const [, options, body] = /^data:([^,]*),(.*)$/s.exec(url);
  return options.endsWith(';base64') ? atob(body) : decodeURIComponent(body);
}

function describeCore(url) {
  const exports = requireBuiltin(url.slice(5));
  const names = Object.keys(exports).filter((name) => name !== 'default');
  return { url, names: ['default', ...names], evaluate: () => [exports, ...names.map((name) => exports[name])] };
}

function describeJson(url, file, text) {
  return {
    url,
    names: ['default'],
    evaluate() {
      try {
        return [JSON.parse(text)];
      } catch (error) {
        error.message = `${file}: ${error.message}`;
        throw error;
      }
    },
  };
}

/** A CommonJS module seen from an ES module: `default`, and the names found in its text. */
function describeCommonJs(url, file, text) {
  const names = [...exportNames(file, text)].filter((name) => name !== 'default');
  return {
    url,
    names: ['default', ...names],
    evaluate() {
      const exports = Module._load(file, undefined, false);
      const isObject = exports !== null && (typeof exports === 'object' || typeof exports === 'function');
      return [exports, ...names.map((name) => (isObject ? exports[name] : undefined))];
    },
  };
}

function load(specifier, referrer, type) {
  if (referrer.startsWith(facadePrefix)) {
    return describe(referrer.slice(facadePrefix.length), type);
  }
  return describe(resolve(specifier, referrer), type);
}

function initializeImportMeta(meta, url) {
  if (url.startsWith('file:')) {
    meta.dirname = path.dirname(filePath(url));
    meta.filename = filePath(url);
  }
  meta.resolve = (specifier) => {
    try {
      return resolve(`${specifier}`, url);
    } catch (error) {
      if (error.code === 'ERR_MODULE_NOT_FOUND' && error.url) {
        return error.url;
      }
      throw error;
    }
  };
  meta.url = url;
}

/** import(): loads, links and evaluates, and gives the namespace. */
async function importDynamically(specifier, referrer, type) {
  const url = resolve(specifier, referrer.startsWith('/') ? fileUrl(referrer) : referrer);
  // Node resolves and loads in promise jobs of their own, even when nothing has to be waited for.
  for (let job = 0; job < 3; job++) {
    await undefined;
  }
  await binding.evaluateModule(describe(url, type));
  return binding.namespace(url);
}

/** Evaluates a file as the main module. */
async function importFile(file) {
  const url = fileUrl(binding.realPath(file));
  await binding.evaluateModule(describe(url, ''));
}

/** Evaluates text that was typed, as if it were a file. */
async function importText(text, file) {
  await binding.evaluateModule({ url: `file://${file}`, file, text });
}

/** require() of an ES module: its namespace, unless something in it awaits at the top level. */
function requireModule(filename) {
  const url = fileUrl(filename);
  const promise = binding.evaluateModule(describe(url, ''));
  if (binding.isAsync(url)) {
    throw new ERR_REQUIRE_ASYNC_MODULE();
  }
  const [state, reason] = internalBinding('util').getPromiseDetails(promise);
  if (state === 2) {
    promise.catch(() => {});
    throw reason;
  }
  return interop(url, binding.namespace(url));
}

const facadePrefix = 'node:internal/facade/';

/** Tools that came before look for __esModule beside a default export: a module that says so re-exports the rest. */
function interop(url, namespace) {
  if (!('default' in namespace) || '__esModule' in namespace) {
    return namespace;
  }
  const facade = facadePrefix + url;
  const text = "export * from 'original'; export { default } from 'original'; export const __esModule = true;";
  binding.evaluateModule({ url: facade, file: facade, text });
  return binding.namespace(facade);
}

module.exports = { load, initializeImportMeta, importDynamically, looksLikeModule, importFile, importText, requireModule };

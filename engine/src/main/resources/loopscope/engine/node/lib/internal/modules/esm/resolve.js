'use strict';
// Which URL a specifier stands for in an ES module.

const path = require('path');
const { codes: { ERR_MODULE_NOT_FOUND, ERR_UNKNOWN_BUILTIN_MODULE, ERR_UNSUPPORTED_DIR_IMPORT,
  ERR_INVALID_MODULE_SPECIFIER, ERR_UNSUPPORTED_ESM_URL_SCHEME, ERR_UNSUPPORTED_RESOLVE_REQUEST } } = require('internal/errors');
const { builtinId } = require('internal/modules/builtins');
const { nodeModulePaths } = require('internal/modules/cjs/paths');
const { filePath, fileUrl, shownUrl, suffixOf } = require('internal/modules/esm/urls');
const { parsePackageName, readPackage } = require('internal/modules/package_reader');
const { resolveExports, resolveImports, resolveSelf } = require('internal/modules/package_exports');
const { getOptionValue } = require('internal/options');
const { preserveSymlinks } = require('internal/modules/symlinks');
const binding = internalBinding('modules');

const FILE = 0;
const FOLDER = 1;
let conditions;

function currentConditions() {
  conditions ??= new Set(['import', 'node', 'module-sync', ...getOptionValue('--conditions') ?? []]);
  return conditions;
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
  if (/^(\/|\.{1,2}(\/|$))/.test(specifier)) {
    return relative(specifier, base);
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(specifier)?.[0].toLowerCase();
  if (scheme !== undefined) {
    return absolute(specifier, scheme, base);
  }
  if (!base.startsWith('file:')) {
    throw new ERR_UNSUPPORTED_RESOLVE_REQUEST(specifier, base);
  }
  return bare(specifier, base);
}

function absolute(specifier, scheme, base) {
  switch (scheme) {
    case 'file:':
      return existing(path.resolve(filePath(specifier)), suffixOf(specifier), base);
    case 'data:':
      return specifier;
    default:
      throw new ERR_UNSUPPORTED_ESM_URL_SCHEME({ protocol: scheme }, ['file', 'data', 'node']);
  }
}

function relative(specifier, base) {
  if (!base.startsWith('file:')) {
    throw new ERR_UNSUPPORTED_RESOLVE_REQUEST(specifier, base);
  }
  const suffix = suffixOf(specifier);
  const name = specifier.slice(0, specifier.length - suffix.length);
  const folder = path.dirname(filePath(base));
  if (/%2f|%5c/i.test(name)) {
    throw new ERR_INVALID_MODULE_SPECIFIER(path.resolve(folder, name), 'must not include encoded "/" or "\\" characters',
      shownUrl(base));
  }
  const file = path.resolve(folder, decodeURIComponent(name));
  const isFolder = /(^|\/)\.{0,2}$/.test(name) && file !== '/';
  return existing(isFolder ? `${file}/` : file, suffix, base);
}

function bare(specifier, base) {
  const from = filePath(base);
  if (specifier[0] === '#') {
    const found = resolveImports(specifier, from, currentConditions());
    return found.file ? existing(found.file, '', base) : resolve(found.specifier, base);
  }
  const parsed = parsePackageName(specifier);
  if (parsed === undefined) {
    throw new ERR_INVALID_MODULE_SPECIFIER(specifier, 'is not a valid package name', from);
  }
  const own = resolveSelf(specifier, from, currentConditions());
  if (own) {
    return existing(own, '', base);
  }
  for (const folder of nodeModulePaths(path.dirname(from))) {
    const root = path.join(folder, parsed.name);
    if (binding.tryPath(root) === FOLDER) {
      return existing(inPackage(root, parsed.subpath, from), '', base);
    }
  }
  throw new ERR_MODULE_NOT_FOUND(parsed.name, from);
}

function inPackage(root, subpath, from) {
  const data = readPackage(root);
  if (data.exports != null) {
    return resolveExports(root, data, subpath, currentConditions(), from);
  }
  return subpath === '.' ? mainOf(root, data.main, from) : path.join(root, decodeURIComponent(subpath));
}

/** The main file of a package without `exports`, found as require finds it. */
function mainOf(root, main, from) {
  const endings = ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'];
  const named = main === undefined ? [] : endings.map((ending) => `${main}${ending}`);
  for (const candidate of [...named, 'index.js', 'index.json', 'index.node']) {
    const file = path.join(root, candidate);
    if (binding.tryPath(file) === FILE) {
      return file;
    }
  }
  throw new ERR_MODULE_NOT_FOUND(root, from);
}

/** The URL without symbolic links of a file that must be there. */
function existing(file, suffix, base) {
  const kind = file.endsWith('/') ? FOLDER : binding.tryPath(file);
  if (kind !== FILE) {
    const Missing = kind === FOLDER ? ERR_UNSUPPORTED_DIR_IMPORT : ERR_MODULE_NOT_FOUND;
    const url = fileUrl(file) + suffix;
    throw Object.assign(new Missing(file, shownUrl(base), url), { url });
  }
  return fileUrl(preserveSymlinks(false) ? file : binding.realPath(file)) + suffix;
}

module.exports = { resolve };

'use strict';
// package.json: which file a package, or a path inside it, stands for.

const path = require('path');
const binding = internalBinding('modules');
const { codes: { ERR_INVALID_PACKAGE_CONFIG, ERR_INVALID_PACKAGE_TARGET, ERR_PACKAGE_PATH_NOT_EXPORTED,
  ERR_PACKAGE_IMPORT_NOT_DEFINED } } = require('internal/errors');

const read = new Map();

/** The parsed package.json of a folder, or undefined when there is none. */
function readPackage(folder) {
  if (read.has(folder)) {
    return read.get(folder);
  }
  const file = path.join(folder, 'package.json');
  const text = binding.readText(file);
  let parsed;
  if (text !== undefined) {
    try {
      parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      throw new ERR_INVALID_PACKAGE_CONFIG(file, undefined, error.message);
    }
  }
  read.set(folder, parsed);
  return parsed;
}

/** The nearest package.json above a file: { folder, data }, or undefined. */
function packageScope(file) {
  let folder = path.dirname(file);
  for (;;) {
    if (path.basename(folder) !== 'node_modules') {
      const data = readPackage(folder);
      if (data !== undefined) {
        return { folder, data };
      }
    }
    const parent = path.dirname(folder);
    if (parent === folder) {
      return undefined;
    }
    folder = parent;
  }
}

/** Splits `@scope/name/sub` into its name and `./sub`. */
function parseSpecifier(specifier) {
  const match = /^(@[^/\\%]+\/[^/\\%]+|[^./\\%@][^/\\%]*)(\/.*)?$/.exec(specifier);
  return match === null ? undefined : { name: match[1], subpath: `.${match[2] ?? ''}` };
}

/** What a target of `exports` or `imports` stands for: a path, null when forbidden, undefined when no condition holds. */
function resolveTarget(folder, target, match, conditions, key, isImport) {
  if (typeof target === 'string') {
    if (!target.startsWith('./')) {
      if (isImport && !target.startsWith('../') && !target.startsWith('/')) {
        return { specifier: target.replaceAll('*', match) };
      }
      throw new ERR_INVALID_PACKAGE_TARGET(`${folder}/`, key, target, isImport);
    }
    return { file: path.join(folder, match === undefined ? target : target.replaceAll('*', match)) };
  }
  if (Array.isArray(target)) {
    for (const each of target) {
      const found = resolveTarget(folder, each, match, conditions, key, isImport);
      if (found !== undefined && found !== null) {
        return found;
      }
    }
    return target.length === 0 ? null : undefined;
  }
  if (target === null) {
    return null;
  }
  for (const condition of Object.keys(target)) {
    if (condition === 'default' || conditions.has(condition)) {
      const found = resolveTarget(folder, target[condition], match, conditions, key, isImport);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}

/** Finds the entry for a subpath: exact, else the pattern with the longest prefix. */
function findEntry(map, subpath) {
  if (Object.hasOwn(map, subpath) && !subpath.includes('*')) {
    return { key: subpath, target: map[subpath] };
  }
  let best;
  for (const key of Object.keys(map)) {
    const star = key.indexOf('*');
    if (star < 0) {
      continue;
    }
    const prefix = key.slice(0, star);
    const suffix = key.slice(star + 1);
    const fits = subpath.startsWith(prefix) && subpath.endsWith(suffix) && subpath.length >= key.length;
    if (fits && (best === undefined || prefix.length > best.prefixLength)) {
      best = { key, target: map[key], prefixLength: prefix.length, match: subpath.slice(star, subpath.length - suffix.length) };
    }
  }
  return best;
}

function exportsMap(exports) {
  const isMap = exports !== null && typeof exports === 'object' && !Array.isArray(exports)
    && Object.keys(exports).some((key) => key.startsWith('.'));
  return isMap ? exports : { '.': exports };
}

/** The file that a subpath (`.` or `./sub`) of a package with `exports` stands for. */
function resolveExports(folder, data, subpath, conditions, base) {
  const entry = findEntry(exportsMap(data.exports), subpath);
  const found = entry && resolveTarget(folder, entry.target, entry.match, conditions, entry.key, false);
  if (!found) {
    throw new ERR_PACKAGE_PATH_NOT_EXPORTED(`${folder}/`, subpath, base);
  }
  return found.file;
}

/** What `#name` stands for in the package around a file: { file } or { specifier }. */
function resolveImports(specifier, base, conditions) {
  const scope = packageScope(base);
  const imports = scope?.data.imports;
  const entry = imports && findEntry(imports, specifier);
  const found = entry && resolveTarget(scope.folder, entry.target, entry.match, conditions, entry.key, true);
  if (!found) {
    throw new ERR_PACKAGE_IMPORT_NOT_DEFINED(specifier, scope && `${scope.folder}/`, base);
  }
  return found;
}

/** The package's own name refers to itself where it has `exports`. */
function resolveSelf(specifier, base, conditions) {
  const scope = packageScope(base);
  const parsed = parseSpecifier(specifier);
  if (scope === undefined || parsed === undefined || scope.data.exports === undefined || scope.data.name !== parsed.name) {
    return undefined;
  }
  return resolveExports(scope.folder, scope.data, parsed.subpath, conditions, base);
}

module.exports = { readPackage, packageScope, parseSpecifier, resolveExports, resolveImports, resolveSelf };

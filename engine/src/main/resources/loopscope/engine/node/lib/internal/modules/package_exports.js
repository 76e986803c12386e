'use strict';
// `exports` and `imports` of package.json: which file a path inside a package, or a `#name`, stands for.

const path = require('path');
const { parsePackageName, readPackageScope } = require('internal/modules/package_reader');
const { codes: { ERR_INVALID_MODULE_SPECIFIER, ERR_INVALID_PACKAGE_CONFIG, ERR_INVALID_PACKAGE_TARGET,
  ERR_PACKAGE_PATH_NOT_EXPORTED, ERR_PACKAGE_IMPORT_NOT_DEFINED } } = require('internal/errors');

/** Segments that would leave the package's folder or enter another package's, also percent-encoded. */
function hasForbiddenSegment(path) {
  return /(^|\\|\/)((\.|%2e)(\.|%2e)?|(n|%6e)(o|%6f)(d|%64)(e|%65)(_|%5f)(m|%6d)(o|%6f)(d|%64)(u|%75)(l|%6c)(e|%65)(s|%73))(\\|\/|$)/i.test(path);
}

/** One look-up: the package's folder and fields, the key that fitted and what stood for its star. */
class Lookup {
  constructor(folder, data, base, conditions, isImport) {
    this.folder = folder;
    this.data = data;
    this.base = base;
    this.conditions = conditions;
    this.isImport = isImport;
  }

  invalidTarget(key, target) {
    const shown = typeof target === 'object' && target !== null ? JSON.stringify(target, null, '') : `${target}`;
    return new ERR_INVALID_PACKAGE_TARGET(`${this.folder}/`, key, shown, this.isImport, this.base);
  }

  /** { file } or { specifier }; null when forbidden, undefined when no condition holds. */
  resolve(target, { key, match }) {
    if (typeof target === 'string') {
      return this.resolveText(target, key, match);
    }
    if (Array.isArray(target)) {
      return this.resolveFirst(target, { key, match });
    }
    if (typeof target === 'object' && target !== null) {
      return this.resolveCondition(target, { key, match });
    }
    if (target === null) {
      return null;
    }
    throw this.invalidTarget(key, target);
  }

  resolveText(target, key, match) {
    const filled = match === undefined ? target : target.replaceAll('*', () => match);
    if (!target.startsWith('./')) {
      if (this.isImport && !/^(\.\.\/|\/|[a-z][a-z0-9+.-]*:)/i.test(target)) {
        return { specifier: filled };
      }
      throw this.invalidTarget(key, target);
    }
    if (hasForbiddenSegment(target.slice(2))) {
      throw this.invalidTarget(key, target);
    }
    if (match !== undefined && hasForbiddenSegment(match)) {
      this.refuseMatch(key, match);
    }
    return { file: path.join(this.folder, filled.includes('%') ? decodeURIComponent(filled) : filled) };
  }

  refuseMatch(key, match) {
    const request = this.isImport ? key.replace('*', match) : key.replace('*', () => match);
    throw new ERR_INVALID_MODULE_SPECIFIER(request, `request is not a valid match in pattern "${key}" for the ` +
      `"${this.isImport ? 'imports' : 'exports'}" resolution of ${this.data.file}`, this.base);
  }

  /** The first entry of an array that can be used; an entry that is no valid target is passed over. */
  resolveFirst(targets, entry) {
    let last = null;
    for (const target of targets) {
      let found;
      try {
        found = this.resolve(target, entry);
      } catch (error) {
        if (error.code !== 'ERR_INVALID_PACKAGE_TARGET') {
          throw error;
        }
        last = error;
        continue;
      }
      if (found) {
        return found;
      }
      last = found === null ? null : last;
    }
    if (last) {
      throw last;
    }
    return null;
  }

  resolveCondition(target, entry) {
    for (const condition of Object.keys(target)) {
      if (/^(0|[1-9]\d*)$/.test(condition)) {
        throw new ERR_INVALID_PACKAGE_CONFIG(this.data.file, this.base, '"exports" cannot contain numeric property keys.');
      }
      if (condition === 'default' || this.conditions.has(condition)) {
        const found = this.resolve(target[condition], entry);
        if (found !== undefined) {
          return found;
        }
      }
    }
    return undefined;
  }
}

/** Whether a pattern is more specific than another: the longer prefix first, then the longer key. */
function isBetter(key, best) {
  return best === undefined || key.indexOf('*') > best.indexOf('*')
    || (key.indexOf('*') === best.indexOf('*') && key.length > best.length);
}

/** The entry for a subpath: exact, else the pattern with the longest prefix. */
function findEntry(map, subpath) {
  if (Object.hasOwn(map, subpath) && !subpath.includes('*') && !subpath.endsWith('/')) {
    return { key: subpath, target: map[subpath] };
  }
  let best;
  for (const key of Object.keys(map)) {
    const star = key.indexOf('*');
    const fits = star >= 0 && star === key.lastIndexOf('*') && subpath.length >= key.length
      && subpath.startsWith(key.slice(0, star)) && subpath.endsWith(key.slice(star + 1));
    if (fits && isBetter(key, best)) {
      best = key;
    }
  }
  if (best === undefined) {
    return undefined;
  }
  const star = best.indexOf('*');
  return { key: best, target: map[best], match: subpath.slice(star, subpath.length - (best.length - star - 1)) };
}

/** `exports` as a map of subpaths: what is no such map stands for the package itself. */
function exportsMap(data, base) {
  const { exports } = data;
  if (exports === null || typeof exports !== 'object' || Array.isArray(exports)) {
    return { '.': exports };
  }
  const keys = Object.keys(exports);
  const subpaths = keys.filter((key) => key === '' || key[0] === '.');
  if (subpaths.length > 0 && subpaths.length < keys.length) {
    throw new ERR_INVALID_PACKAGE_CONFIG(data.file, base, '"exports" cannot contain some keys starting with \'.\' ' +
      'and some not. The exports object must either be an object of package subpath keys or an object of main entry ' +
      'condition name keys only.');
  }
  return subpaths.length > 0 ? exports : { '.': exports };
}

/** The file that a subpath (`.` or `./sub`) of a package with `exports` stands for. */
function resolveExports(folder, data, subpath, conditions, base) {
  const entry = findEntry(exportsMap(data, base), subpath);
  const found = entry && new Lookup(folder, data, base, conditions, false).resolve(entry.target, entry);
  if (!found) {
    throw new ERR_PACKAGE_PATH_NOT_EXPORTED(`${folder}/`, subpath, base);
  }
  return found.file;
}

/** What `#name` stands for in the package around a file: { file } or { specifier }. */
function resolveImports(specifier, base, conditions) {
  if (specifier === '#' || specifier.startsWith('#/') || specifier.endsWith('/')) {
    throw new ERR_INVALID_MODULE_SPECIFIER(specifier, 'is not a valid internal imports specifier name', base);
  }
  const scope = readPackageScope(base);
  const imports = scope?.data.imports;
  const entry = imports && findEntry(imports, specifier);
  const found = entry && new Lookup(scope.folder, scope.data, base, conditions, true).resolve(entry.target, entry);
  if (!found) {
    throw new ERR_PACKAGE_IMPORT_NOT_DEFINED(specifier, scope && `${scope.folder}/`, base);
  }
  return found;
}

/** The file a package's own name stands for inside it, where it has `exports`. */
function resolveSelf(specifier, base, conditions) {
  const scope = readPackageScope(base);
  const parsed = parsePackageName(specifier);
  if (scope === undefined || parsed === undefined || scope.data.exports == null || scope.data.name !== parsed.name) {
    return undefined;
  }
  return resolveExports(scope.folder, scope.data, parsed.subpath, conditions, base);
}

module.exports = { resolveExports, resolveImports, resolveSelf };

'use strict';
// From a request and the folders to look in to a file: its exact name, with an extension, or a folder's main file.

const path = require('path');
const { codes } = require('internal/errors');
const { isRelative } = require('internal/modules/cjs/paths');
const { parsePackageName, readPackage } = require('internal/modules/package_reader');
const { preserveSymlinks } = require('internal/modules/symlinks');
const binding = internalBinding('modules');

const FILE = 0;
const FOLDER = 1;

/** What require asks of the file system; a program may put its own in place, as `Module._stat`. */
let stat = (file) => binding.tryPath(file);

function tryFile(file, isMain) {
  if (stat(file) !== FILE) {
    return undefined;
  }
  return preserveSymlinks(isMain) ? path.resolve(file) : binding.realPath(file);
}

function tryExtensions(base, extensions, isMain) {
  for (const extension of extensions) {
    const found = tryFile(base + extension, isMain);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function noMain(target, folder, request) {
  const error = new Error(`Cannot find module '${target}'. Please verify that the package.json has a valid "main" entry`);
  error.code = 'MODULE_NOT_FOUND';
  error.path = path.resolve(folder, 'package.json');
  error.requestPath = request;
  return error;
}

/** The main file of a folder: what its package.json names, else its index. */
function tryPackage(folder, extensions, isMain, request) {
  const { main } = readPackage(folder);
  const index = () => tryExtensions(path.resolve(folder, 'index'), extensions, isMain);
  if (!main) {
    return index();
  }
  const target = path.resolve(folder, main);
  const named = tryFile(target, isMain) ?? tryExtensions(target, extensions, isMain)
    ?? tryExtensions(path.resolve(target, 'index'), extensions, isMain);
  const found = named ?? index();
  if (found === undefined) {
    throw noMain(target, folder, request);
  }
  if (named === undefined) {
    process.emitWarning(`Invalid 'main' field in '${path.resolve(folder, 'package.json')}' of '${main}'. ` +
      'Please either fix that or report it to the module author', 'DeprecationWarning', 'DEP0128');
  }
  return found;
}

function tryExports(folder, request) {
  const parsed = parsePackageName(request);
  const root = parsed && path.resolve(folder, parsed.name);
  const data = root && readPackage(root);
  return data?.exports == null ? undefined
    : require('internal/modules/cjs/exported').exportedFile(root, data, parsed.subpath, null);
}

/** Whether a request can only mean a folder: it ends in a slash, or its last part is `.` or `..`. */
function namesFolder(request) {
  const last = request.slice(request.lastIndexOf('/') + 1);
  return request !== '' && (last === '' || last === '.' || last === '..');
}

function tryRoot(root, request, extensions, isMain) {
  const base = path.resolve(root, request);
  const kind = stat(base);
  let found;
  if (!namesFolder(request)) {
    found = kind === FILE ? realFile(base, isMain) : tryExtensions(base, extensions, isMain);
  }
  return found ?? (kind === FOLDER ? tryPackage(base, extensions, isMain, request) : undefined);
}

function realFile(file, isMain) {
  return preserveSymlinks(isMain) ? path.resolve(file) : binding.realPath(file);
}

/** The file for a request in one of these folders, or undefined. */
function findFile(request, paths, extensions, isMain) {
  const isAbsolute = path.isAbsolute(request);
  const staysInside = !isRelative(request) || !path.normalize(request).startsWith('..');
  for (const root of isAbsolute ? [''] : paths ?? []) {
    if (typeof root !== 'string') {
      throw new codes.ERR_INVALID_ARG_TYPE('paths', 'array of strings', paths);
    }
    if (staysInside && root && stat(root) !== FOLDER) {
      continue;
    }
    const found = (isAbsolute ? undefined : tryExports(root, request)) ?? tryRoot(root, request, extensions, isMain);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** Defines `Module._stat`, which a program may replace. */
function defineStat(Module) {
  Object.defineProperty(Module, '_stat', {
    __proto__: null,
    configurable: true,
    get: () => stat,
    set(replacement) {
      stat = replacement;
    },
  });
}

module.exports = { defineStat, findFile };

'use strict';
// fs.cp: copies files, links and, when asked, whole directories.

const { codes, uvErrmapGet } = require('internal/errors');
const { validateBoolean, validateFunction, validateInt32 } = require('internal/validators');
const { objectOptions, pathOf } = require('internal/fs/arguments');
const operations = require('internal/fs/operations');
const { sep, dirname, join, resolve } = require('path');

const numbers = { EEXIST: -17, EINVAL: -22, EISDIR: -21, ENOTDIR: -20 };
const defaults = {
  dereference: false, errorOnExist: false, filter: undefined, force: true, mode: 0, preserveTimestamps: false,
  recursive: false, verbatimSymlinks: false,
};

function failed(constructor, code, path, message) {
  const errno = numbers[code];
  return new codes[constructor]({ message, path, syscall: 'cp', errno: -errno, code: uvErrmapGet(errno)[0] });
}

function* statOrNothing(path, follow) {
  try {
    return yield operations[follow ? 'stat' : 'lstat'].request(path);
  } catch (error) {
    if (error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

function same(one, other) {
  return other !== undefined && one.ino !== 0 && one.ino === other.ino && one.dev === other.dev;
}

function checkPair(from, to, source, target) {
  if (same(source, target)) {
    throw failed('ERR_FS_CP_EINVAL', 'EINVAL', to, 'src and dest cannot be the same');
  }
  if (target !== undefined && source.isDirectory() && !target.isDirectory()) {
    throw failed('ERR_FS_CP_DIR_TO_NON_DIR', 'EISDIR', to, `cannot overwrite non-directory ${to} with directory ${from}`);
  }
  if (target !== undefined && !source.isDirectory() && target.isDirectory()) {
    throw failed('ERR_FS_CP_NON_DIR_TO_DIR', 'ENOTDIR', to, `cannot overwrite directory ${to} with non-directory ${from}`);
  }
  if (source.isDirectory() && `${resolve(to)}${sep}`.startsWith(`${resolve(from)}${sep}`)) {
    throw failed('ERR_FS_CP_EINVAL', 'EINVAL', to, `cannot copy ${from} to a subdirectory of self ${to}`);
  }
}

function* copyOneFile(from, to, source, target, options) {
  if (target !== undefined && !options.force) {
    if (options.errorOnExist) {
      throw failed('ERR_FS_CP_EEXIST', 'EEXIST', to, `${to} already exists`);
    }
    return;
  }
  yield operations.copyFile.request(from, to, options.mode);
  if (options.preserveTimestamps) {
    yield operations.utimes.request(to, source.atime, source.mtime);
  }
}

function* copyLink(from, to, target, options) {
  const link = yield operations.readlink.request(from);
  if (target !== undefined) {
    yield operations.unlink.request(to);
  }
  yield operations.symlink.request(options.verbatimSymlinks ? link : resolve(dirname(from), link), to);
}

function* copyFolder(from, to, source, target, options) {
  if (target === undefined) {
    yield operations.mkdir.request(to, source.mode & 0o777);
  }
  const [names] = yield { operation: 'scandir', args: [from, false], path: from };
  for (const name of names) {
    yield* copyEntry(join(from, name), join(to, name), options);
  }
}

function* copyEntry(from, to, options) {
  if (options.filter !== undefined && !options.filter(from, to)) {
    return;
  }
  const source = yield operations[options.dereference ? 'stat' : 'lstat'].request(from);
  const target = yield* statOrNothing(to, options.dereference);
  checkPair(from, to, source, target);
  if (source.isDirectory()) {
    if (!options.recursive) {
      throw failed('ERR_FS_EISDIR', 'EISDIR', from, `${from} is a directory (not copied)`);
    }
    yield* copyFolder(from, to, source, target, options);
  } else if (source.isSymbolicLink()) {
    yield* copyLink(from, to, target, options);
  } else {
    yield* copyOneFile(from, to, source, target, options);
  }
}

function* withParent(from, to, options) {
  const parent = dirname(to);
  if ((yield* statOrNothing(parent, true)) === undefined) {
    yield operations.mkdir.request(parent, { recursive: true });
  }
  yield* copyEntry(from, to, options);
}

function cp(from, to, options) {
  const given = objectOptions(options, defaults);
  for (const name of ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks']) {
    validateBoolean(given[name], `options.${name}`);
  }
  validateInt32(given.mode, 'options.mode', 0, 7);
  if (given.filter !== undefined) {
    validateFunction(given.filter, 'options.filter');
  }
  return withParent(pathOf(from, 'src'), pathOf(to, 'dest'), given);
}

module.exports = { cp };

'use strict';
// Directories with what is in them: listing, finding the real path, removing.

const { codes } = require('internal/errors');
const { validateBoolean, validateInt32, validateUint32 } = require('internal/validators');
const { nameEncoder, objectOptions, optionsOf, pathOf } = require('internal/fs/arguments');
const { Dir, entriesOf } = require('internal/fs/dirents');
const constants = require('internal/fs/constants');
const operations = require('internal/fs/operations');
const nodePath = require('path');

function scan(path, types) {
  return { operation: 'scandir', args: [path, types], path };
}

/** Breadth first, as Node: the entries of a directory come before those of the directories in it. */
function* everything(top, options) {
  const found = [];
  const waiting = [''];
  const encode = nameEncoder(options);
  while (waiting.length > 0) {
    const below = waiting.shift();
    const folder = below === '' ? top : nodePath.join(top, below);
    const [names, types] = yield scan(folder, true);
    found.push(...options.withFileTypes
      ? entriesOf([names, types], folder, options)
      : names.map((name) => encode(nodePath.join(below, name))));
    waiting.push(...names.filter((_, index) => types[index] === constants.UV_DIRENT_DIR)
      .map((name) => nodePath.join(below, name)));
  }
  return found;
}

function readdir(file, options) {
  const given = optionsOf(options);
  const path = pathOf(file);
  if (given.recursive !== undefined && given.recursive !== null) {
    validateBoolean(given.recursive, 'options.recursive');
  }
  return given.recursive
    ? everything(path, given)
    : { ...scan(path, Boolean(given.withFileTypes)), result: (found) => entriesOf(found, path, given) };
}

function opendir(file, options) {
  const path = pathOf(file);
  const given = optionsOf(options, { encoding: 'utf8', bufferSize: 32 });
  validateUint32(given.bufferSize, 'options.bufferSize', true);
  return { operation: 'opendir', args: [path], path, result: () => new Dir(path, given) };
}

/** Asks for every part of the path whether it is a link, as fs.realpath does; the native form asks the system. */
function* walked(path, encode) {
  let rest = nodePath.resolve(path).split('/').filter((part) => part !== '');
  let real = '/';
  while (rest.length > 0) {
    const next = nodePath.join(real, rest.shift());
    const stats = yield operations.lstat.request(next);
    if (stats.isSymbolicLink()) {
      yield operations.stat.request(next);
      const target = nodePath.resolve(real, yield operations.readlink.request(next));
      rest = [...target.split('/').filter((part) => part !== ''), ...rest];
      real = '/';
    } else {
      real = next;
    }
  }
  return encode(real);
}

function realpath(file, options) {
  const encode = nameEncoder(optionsOf(options));
  return walked(pathOf(file), encode);
}

function isDirectoryError(path) {
  return new codes.ERR_FS_EISDIR({
    code: 'EISDIR', message: 'is a directory', path, syscall: 'rm', errno: 21,
  });
}

/** Removes a file, or a directory after all that is in it. */
function* removed(path, stats) {
  if (!stats.isDirectory()) {
    yield operations.unlink.request(path);
    return;
  }
  const [names] = yield scan(path, false);
  for (const name of names) {
    const entry = nodePath.join(path, name);
    yield* removed(entry, yield operations.lstat.request(entry));
  }
  yield operations.rmdir.request(path);
}

function* removedIfThere(path, { force, recursive }) {
  let stats;
  try {
    stats = yield operations.lstat.request(path);
  } catch (error) {
    if (force && error.code === 'ENOENT') {
      return;
    }
    throw error;
  }
  if (stats.isDirectory() && !recursive) {
    throw isDirectoryError(path);
  }
  yield* removed(path, stats);
}

function rm(file, options) {
  const path = pathOf(file);
  const given = objectOptions(options, { force: false, maxRetries: 0, recursive: false, retryDelay: 100 });
  validateBoolean(given.force, 'options.force');
  validateBoolean(given.recursive, 'options.recursive');
  validateInt32(given.retryDelay, 'options.retryDelay', 0);
  validateUint32(given.maxRetries, 'options.maxRetries');
  return removedIfThere(path, given);
}

function rmdir(file, options) {
  const path = pathOf(file);
  const { recursive } = objectOptions(options, { recursive: false });
  return recursive ? removedIfThere(path, { force: false, recursive }) : operations.rmdir.request(path);
}

module.exports = { opendir, readdir, realpath, rm, rmdir };

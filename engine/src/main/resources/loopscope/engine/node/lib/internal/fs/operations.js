'use strict';
// Functions that are one request each. A row: how many arguments must be given, how many may, and the request they
// make; wrong arguments are thrown.

const { parseFileMode, validateBoolean, validateInt32, validateInteger } = require('internal/validators');
const {
  descriptorOf, flagsOf, nameEncoder, objectOptions, optionsOf, pathOf, secondsOf,
} = require('internal/fs/arguments');
const { F_OK } = require('internal/fs/constants');

const nothing = () => undefined;

/** A request that names one file and has no result. */
function on(operation, file, ...args) {
  return { operation, args: [file, ...args], path: typeof file === 'string' ? file : undefined, result: nothing };
}

/** A request about two files, which an error names both. */
function between(operation, path, dest, ...args) {
  return { operation, args: [path, dest, ...args], path, dest, result: nothing };
}

function withResult(request, result) {
  return { ...request, result };
}

function stat(operation, fileOf) {
  return (file, options) => {
    const { bigint } = objectOptions(options, { bigint: false });
    const { statsFrom } = require('internal/fs/stats');
    return withResult(on(operation, fileOf(file)), (values) => statsFrom(values, bigint));
  };
}

function statfs(file, options) {
  const { bigint } = objectOptions(options ?? undefined, { bigint: false });
  const { fileSystemStatsFrom } = require('internal/fs/stats');
  return withResult(on('statfs', pathOf(file)), (values) => fileSystemStatsFrom(values, bigint));
}

function times(operation, fileOf) {
  return (file, atime, mtime) =>
    on(operation, fileOf(file), secondsOf(atime), secondsOf(mtime));
}

function owner(operation, fileOf) {
  return (file, uid, gid) => {
    const target = fileOf(file);
    validateInteger(uid, 'uid', -1, 4294967295);
    validateInteger(gid, 'gid', -1, 4294967295);
    return on(operation, target, uid, gid);
  };
}

function mkdir(file, options) {
  const path = pathOf(file);
  const given = typeof options === 'number' || typeof options === 'string' ? { mode: options } : options ?? {};
  const { recursive = false, mode = 0o777 } = given;
  validateBoolean(recursive, 'options.recursive');
  return withResult(on('mkdir', path, parseFileMode(mode, 'mode'), recursive), recursive ? (first) => first : nothing);
}

function mkdtemp(prefix, options) {
  const path = pathOf(prefix, 'prefix');
  const encode = nameEncoder(optionsOf(options));
  return { operation: 'mkdtemp', args: [path], path: `${path}XXXXXX`, result: encode };
}

function named(operation) {
  return (file, options) => {
    const encode = nameEncoder(optionsOf(options));
    return withResult(on(operation, pathOf(file)), encode);
  };
}

function symlink(target, file, type) {
  if (type !== undefined && type !== null && !['dir', 'file', 'junction'].includes(type)) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_FS_INVALID_SYMLINK_TYPE(type);
  }
  return between('symlink', pathOf(target, 'target'), pathOf(file));
}

function truncateOpen(fd, length = 0) {
  const descriptor = descriptorOf(fd);
  validateInteger(length, 'len');
  return on('ftruncate', descriptor, Math.max(0, length));
}

function open(file, flags, mode) {
  const path = pathOf(file);
  const numbers = [flagsOf(flags ?? 'r'), parseFileMode(mode, 'mode', 0o666)];
  return { operation: 'open', args: [path, ...numbers], path };
}

function access(file, mode = F_OK) {
  const path = pathOf(file);
  validateInt32(mode, 'mode', 0, 7);
  return on('access', path, mode);
}

function copyFile(from, to, mode = 0) {
  const paths = [pathOf(from, 'src'), pathOf(to, 'dest')];
  validateInt32(mode ?? 0, 'mode', 0, 7);
  return between('copyfile', ...paths, mode ?? 0);
}

const row = (required, optional, request) => ({ required, optional, request });

module.exports = {
  __proto__: null,
  access: row(1, 1, access),
  chmod: row(2, 0, (file, mode) => on('chmod', pathOf(file), parseFileMode(mode, 'mode'))),
  chown: row(3, 0, owner('chown', pathOf)),
  close: row(1, 0, (fd) => on('close', descriptorOf(fd))),
  copyFile: row(2, 1, copyFile),
  fchmod: row(2, 0, (fd, mode) => on('fchmod', descriptorOf(fd), parseFileMode(mode, 'mode'))),
  fchown: row(3, 0, owner('fchown', descriptorOf)),
  fdatasync: row(1, 0, (fd) => on('fdatasync', descriptorOf(fd))),
  fstat: row(1, 1, stat('fstat', descriptorOf)),
  fsync: row(1, 0, (fd) => on('fsync', descriptorOf(fd))),
  ftruncate: row(1, 1, truncateOpen),
  futimes: row(3, 0, times('futime', descriptorOf)),
  lchown: row(3, 0, owner('lchown', pathOf)),
  link: row(2, 0, (from, to) => between('link', pathOf(from, 'existingPath'), pathOf(to, 'newPath'))),
  lstat: row(1, 1, stat('lstat', pathOf)),
  lutimes: row(3, 0, times('lutime', pathOf)),
  mkdir: row(1, 1, mkdir),
  mkdtemp: row(1, 1, mkdtemp),
  open: row(1, 2, open),
  readlink: row(1, 1, named('readlink')),
  realpathNative: row(1, 1, named('realpath')),
  rename: row(2, 0, (from, to) => between('rename', pathOf(from, 'oldPath'), pathOf(to, 'newPath'))),
  rmdir: row(1, 0, (file) => on('rmdir', pathOf(file))),
  stat: row(1, 1, stat('stat', pathOf)),
  statfs: row(1, 1, statfs),
  symlink: row(2, 1, symlink),
  unlink: row(1, 0, (file) => on('unlink', pathOf(file))),
  utimes: row(3, 0, times('utime', pathOf)),
};

'use strict';
// What stat tells of a file, in numbers or in bigints.

const { S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK } = require('internal/fs/constants');

const times = ['atime', 'mtime', 'ctime', 'birthtime'];
const firstTime = 10;

function StatsBase(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks) {
  Object.assign(this, { dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks });
}

function kind(name, type) {
  StatsBase.prototype[name] = { [name]() {
    return this._checkModeProperty(type);
  } }[name];
}

kind('isDirectory', S_IFDIR);
kind('isFile', S_IFREG);
kind('isBlockDevice', S_IFBLK);
kind('isCharacterDevice', S_IFCHR);
kind('isSymbolicLink', S_IFLNK);
kind('isFIFO', S_IFIFO);
kind('isSocket', S_IFSOCK);

function dateOf(milliseconds) {
  return new Date(Math.round(Number(milliseconds)));
}

function Stats(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, ...milliseconds) {
  StatsBase.call(this, dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks);
  times.forEach((name, index) => {
    this[`${name}Ms`] = milliseconds[index];
  });
  times.forEach((name, index) => {
    this[name] = dateOf(milliseconds[index]);
  });
}

function BigIntStats(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, ...nanoseconds) {
  StatsBase.call(this, dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks);
  times.forEach((name, index) => {
    this[`${name}Ms`] = nanoseconds[index] / 1000000n;
  });
  times.forEach((name, index) => {
    this[`${name}Ns`] = nanoseconds[index];
  });
  times.forEach((name, index) => {
    this[name] = dateOf(nanoseconds[index] / 1000000n);
  });
}

for (const [Type, typeOf] of [
  [Stats, (mode) => mode & S_IFMT],
  [BigIntStats, (mode) => Number(mode & BigInt(S_IFMT))],
]) {
  Object.setPrototypeOf(Type.prototype, StatsBase.prototype);
  Object.setPrototypeOf(Type, StatsBase);
  Type.prototype._checkModeProperty = function _checkModeProperty(type) {
    return typeOf(this.mode) === type;
  };
}

/** From ten numbers, then seconds and nanoseconds of each time. */
function statsFrom(values, bigint) {
  const fields = values.slice(0, firstTime);
  const each = (combine) => times.map((_, index) =>
    combine(values[firstTime + 2 * index], values[firstTime + 2 * index + 1]));
  return bigint
    ? new BigIntStats(...fields.map(BigInt), ...each((s, ns) => BigInt(s) * 1000000000n + BigInt(ns)))
    : new Stats(...fields, ...each((s, ns) => s * 1000 + ns / 1e6));
}

class StatFs {
  constructor(type, bsize, blocks, bfree, bavail, files, ffree) {
    Object.assign(this, { type, bsize, blocks, bfree, bavail, files, ffree });
  }
}

/** What statfs tells of a file system, from seven numbers. */
function fileSystemStatsFrom(values, bigint) {
  return new StatFs(...bigint ? values.map(BigInt) : values);
}

module.exports = { fileSystemStatsFrom, BigIntStats, Stats, statsFrom };

'use strict';
// All functions on files that have a callback, a Sync and (most) a promise form: a row for each says how many
// arguments must and may be given, and makes the task of them.

const operations = require('internal/fs/operations');
const trees = require('internal/fs/trees');
const whole = require('internal/fs/whole_files');

const { realpathNative, ...requests } = operations;
const row = (required, optional, request) => ({ required, optional, request });

module.exports = {
  __proto__: null,
  ...requests,
  appendFile: row(2, 1, whole.appendFile),
  cp: row(2, 1, (...args) => require('internal/fs/copies').cp(...args)),
  opendir: row(1, 1, trees.opendir),
  readFile: row(1, 1, whole.readFile),
  readdir: row(1, 1, trees.readdir),
  realpath: row(1, 1, trees.realpath),
  rm: row(1, 1, trees.rm),
  rmdir: row(1, 1, trees.rmdir),
  truncate: row(1, 1, whole.truncate),
  writeFile: row(2, 1, whole.writeFile),
};

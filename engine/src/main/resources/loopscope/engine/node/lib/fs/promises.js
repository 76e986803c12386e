'use strict';
// node:fs/promises.

const functions = require('internal/fs/functions');
const operations = require('internal/fs/operations');
const { FileHandle, isIterable } = require('internal/fs/handle');
const { checkAborted, optionsOf } = require('internal/fs/arguments');
const { runPromise } = require('internal/fs/tasks');
const constants = require('internal/fs/constants');

const promises = module.exports;

/** The functions whose promise form differs from the others in its request. */
const requests = { __proto__: null, realpath: operations.realpathNative.request };

function promiseForm(name) {
  const request = requests[name] ?? functions[name].request;
  const form = async (...args) => await runPromise(request(...args), `fs.promises.${name}`);
  return Object.defineProperty(form, 'name', { __proto__: null, value: name, configurable: true });
}

for (const name of ['access', 'copyFile', 'cp', 'opendir', 'rename', 'truncate', 'rm', 'rmdir', 'mkdir', 'readdir',
  'readlink', 'symlink', 'lstat', 'stat', 'statfs', 'link', 'unlink', 'chmod', 'lchown', 'chown', 'utimes', 'lutimes',
  'realpath', 'mkdtemp']) {
  promises[name] = promiseForm(name);
}

promises.open = async function open(path, flags, mode) {
  return new FileHandle(await runPromise(operations.open.request(path, flags, mode), 'fs.promises.open'));
};

const read = promiseForm('readFile');
const write = { __proto__: null, writeFile: promiseForm('writeFile'), appendFile: promiseForm('appendFile') };

promises.readFile = async function readFile(path, options) {
  return path instanceof FileHandle ? path.readFile(options) : read(path, options);
};

/** Data that comes bit by bit is written as it comes. */
async function writeEach(path, data, options, flag) {
  checkAborted(options.signal);
  const handle = await promises.open(path, options.flag ?? flag, options.mode);
  try {
    checkAborted(options.signal);
    await handle.writeFile(data, options);
  } finally {
    await handle.close();
  }
}

function writing(name, flag) {
  const form = async (path, data, options) => {
    if (path instanceof FileHandle) {
      return path[name](data, options);
    }
    return isIterable(data) ? writeEach(path, data, optionsOf(options), flag) : write[name](path, data, options);
  };
  return Object.defineProperty(form, 'name', { __proto__: null, value: name, configurable: true });
}

promises.writeFile = writing('writeFile', 'w');
promises.appendFile = writing('appendFile', 'a');
promises.watch = function watch(...args) {
  return require('internal/fs/watchers').watchEach(...args);
};
promises.lchmod = async function lchmod() {
  const { codes } = require('internal/errors');
  throw new codes.ERR_METHOD_NOT_IMPLEMENTED('lchmod()');
};
promises.constants = constants;

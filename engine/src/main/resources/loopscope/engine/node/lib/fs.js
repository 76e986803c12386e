'use strict';
// node:fs. Every function is made of its row in internal/fs/functions, in two forms; the third is in fs/promises.

const { validateFunction } = require('internal/validators');
const { pathOf, secondsOf } = require('internal/fs/arguments');
const { runCallback, runSync } = require('internal/fs/tasks');
const functions = require('internal/fs/functions');
const operations = require('internal/fs/operations');
const transfers = require('internal/fs/transfers');
const constants = require('internal/fs/constants');
const { Dir, Dirent } = require('internal/fs/dirents');

const promisified = Symbol.for('nodejs.util.promisify.custom');
const fs = module.exports;

function named(name, value) {
  return Object.defineProperty(value, 'name', { __proto__: null, value: name, configurable: true });
}

/** The callback is the first function after what must be given, or stands where it belongs. */
function split(args, required, optional) {
  const last = required + optional;
  let at = required;
  while (at < last && typeof args[at] !== 'function') {
    at++;
  }
  const callback = args[at] ?? (optional === 1 ? args[required] : undefined);
  validateFunction(callback, 'cb');
  return [args.slice(0, at), callback];
}

function answerTo(callback) {
  return (error, value) => {
    if (error) {
      callback(error);
    } else if (value === undefined) {
      callback(null);
    } else {
      callback(null, value);
    }
  };
}

function callbackForm(name, { required, optional, request }) {
  return named(name, (...args) => {
    const [given, callback] = split(args, required, optional);
    runCallback(request(...given), `fs.${name}`, callback, answerTo(callback));
  });
}

function syncForm(name, { request }) {
  return named(`${name}Sync`, (...args) => runSync(request(...args)));
}

for (const [name, row] of Object.entries(functions)) {
  fs[name] = callbackForm(name, row);
  fs[`${name}Sync`] = syncForm(name, row);
}

fs.realpath.native = callbackForm('realpath', operations.realpathNative);
fs.realpathSync.native = syncForm('realpath', operations.realpathNative);

fs.close = function close(fd, callback) {
  const request = functions.close.request(fd);
  if (callback !== undefined) {
    validateFunction(callback, 'cb');
  }
  runCallback(request, 'fs.close', callback, (error) => {
    if (callback !== undefined) {
      answerTo(callback)(error);
    } else if (error) {
      throw error;
    }
  });
};

/** statSync and lstatSync may answer undefined for what is not there. */
for (const name of ['statSync', 'lstatSync']) {
  const stat = fs[name];
  fs[name] = named(name, (path, options) => {
    try {
      return stat(path, options);
    } catch (error) {
      if (options?.throwIfNoEntry === false && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
        return undefined;
      }
      throw error;
    }
  });
}

/** Functions that move bytes call back with the count and the buffer. */
for (const [name, field] of [['read', 'bytesRead'], ['readv', 'bytesRead'], ['write', 'bytesWritten'],
  ['writev', 'bytesWritten']]) {
  const make = transfers[`${name}Task`];
  const shown = `fs.${name}`;
  fs[name] = named(name, (...args) => {
    const callback = args.pop();
    const { task, buffer } = make(...args);
    validateFunction(callback, 'cb');
    runCallback(task, shown, callback, (error, count) => callback(error, count || 0, buffer));
  });
  fs[name][promisified] = (...args) => new Promise((resolve, reject) => {
    fs[name](...args, (error, count, buffer) => (error ? reject(error) : resolve({ [field]: count, buffer })));
  });
  fs[`${name}Sync`] = named(`${name}Sync`, (...args) => runSync(make(...args).task));
}

function existing(path) {
  try {
    return operations.access.request(pathOf(path));
  } catch {
    return undefined;
  }
}

fs.existsSync = function existsSync(path) {
  const request = existing(path);
  try {
    return request !== undefined && runSync(request) === undefined;
  } catch {
    return false;
  }
};

fs.exists = function exists(path, callback) {
  validateFunction(callback, 'cb');
  const request = existing(path);
  if (request === undefined) {
    callback(false);
  } else {
    runCallback(request, 'fs.exists', callback, (error) => callback(!error));
  }
};
fs.exists[promisified] = (path) => new Promise((resolve) => {
  fs.exists(path, resolve);
});

function lazy(names, load) {
  for (const name of names) {
    Object.defineProperty(fs, name, {
      __proto__: null,
      enumerable: true,
      configurable: true,
      get: () => load()[name],
      set(value) {
        Object.defineProperty(fs, name, {
          __proto__: null, value, writable: true, enumerable: true, configurable: true,
        });
      },
    });
  }
}

fs.createReadStream = function createReadStream(path, options) {
  return new fs.ReadStream(path, options);
};
fs.createWriteStream = function createWriteStream(path, options) {
  return new fs.WriteStream(path, options);
};

fs.Dirent = Dirent;
lazy(['Stats'], () => require('internal/fs/stats'));
lazy(['ReadStream', 'WriteStream', 'FileReadStream', 'FileWriteStream'], () => require('internal/fs/streams'));
fs._toUnixTimestamp = secondsOf;
fs.Dir = Dir;
for (const name of ['F_OK', 'R_OK', 'W_OK', 'X_OK']) {
  Object.defineProperty(fs, name, { __proto__: null, value: constants[name], enumerable: true, configurable: true });
}
Object.defineProperty(fs, 'constants', { __proto__: null, value: constants, enumerable: true });
lazy(['watch'], () => require('internal/fs/watchers'));
lazy(['unwatchFile', 'watchFile'], () => require('internal/fs/stat_watcher'));

fs.openAsBlob = async function openAsBlob(path, options = {}) {
  require('internal/validators').validateObject(options, 'options');
  const { Blob } = require('buffer');
  return new Blob([await fs.promises.readFile(path)], { type: options.type });
};
lazy(['promises'], () => ({ promises: require('fs/promises') }));

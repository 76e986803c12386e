'use strict';
// Entries of a directory, and directories read entry by entry.

const { codes } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { nameEncoder } = require('internal/fs/arguments');
const { runCallback, runPromise, runSync } = require('internal/fs/tasks');
const constants = require('internal/fs/constants');

const kType = Symbol('type');

class Dirent {
  constructor(name, type, path) {
    this.name = name;
    this.parentPath = path;
    this.path = path;
    this[kType] = type;
  }

  isDirectory() {
    return this[kType] === constants.UV_DIRENT_DIR;
  }

  isFile() {
    return this[kType] === constants.UV_DIRENT_FILE;
  }

  isBlockDevice() {
    return this[kType] === constants.UV_DIRENT_BLOCK;
  }

  isCharacterDevice() {
    return this[kType] === constants.UV_DIRENT_CHAR;
  }

  isSymbolicLink() {
    return this[kType] === constants.UV_DIRENT_LINK;
  }

  isFIFO() {
    return this[kType] === constants.UV_DIRENT_FIFO;
  }

  isSocket() {
    return this[kType] === constants.UV_DIRENT_SOCKET;
  }
}

/** What a request for a directory's entries gives: names, or Dirents. */
function entriesOf([names, types], path, options) {
  const encode = nameEncoder(options);
  return options.withFileTypes
    ? names.map((name, index) => new Dirent(encode(name), types[index], path))
    : names.map(encode);
}

/** A directory that was opened: entries come one at a time, and it must be closed. */
class Dir {
  #path;
  #options;
  #entries;
  #closed = false;
  #busy = false;

  constructor(path, options) {
    this.#path = path;
    this.#options = { ...options, withFileTypes: true };
  }

  get path() {
    return this.#path;
  }

  #request() {
    return {
      operation: 'scandir',
      args: [this.#path, true],
      path: this.#path,
      result: (found) => {
        this.#entries = entriesOf(found, this.#path, this.#options);
      },
    };
  }

  #check() {
    if (this.#closed) {
      throw new codes.ERR_DIR_CLOSED();
    }
    if (this.#busy) {
      throw new codes.ERR_DIR_CONCURRENT_OPERATION();
    }
  }

  async #next() {
    if (this.#closed) {
      throw new codes.ERR_DIR_CLOSED();
    }
    if (this.#entries === undefined) {
      this.#busy = true;
      try {
        await runPromise(this.#request(), 'Dir.read');
      } finally {
        this.#busy = false;
      }
    }
    return this.#entries.shift() ?? null;
  }

  read(callback) {
    if (callback === undefined) {
      return this.#next();
    }
    validateFunction(callback, 'cb');
    if (this.#closed) {
      throw new codes.ERR_DIR_CLOSED();
    }
    const answer = () => callback(null, this.#entries.shift() ?? null);
    if (this.#entries === undefined) {
      this.#busy = true;
      runCallback(this.#request(), 'Dir.read', callback, (error) => {
        this.#busy = false;
        return error ? callback(error) : answer();
      });
    } else {
      process.nextTick(answer);
    }
    return undefined;
  }

  readSync() {
    this.#check();
    if (this.#entries === undefined) {
      runSync(this.#request());
    }
    return this.#entries.shift() ?? null;
  }

  close(callback) {
    if (callback === undefined) {
      return this.#closed ? Promise.reject(new codes.ERR_DIR_CLOSED()) : Promise.resolve(this.closeSync());
    }
    validateFunction(callback, 'cb');
    const error = this.#closed ? new codes.ERR_DIR_CLOSED() : null;
    this.#closed = true;
    process.nextTick(callback, error);
    return undefined;
  }

  closeSync() {
    this.#check();
    this.#closed = true;
  }

  async* entries() {
    try {
      for (let entry = await this.read(); entry !== null; entry = await this.read()) {
        yield entry;
      }
    } finally {
      await this.close();
    }
  }
}

Object.defineProperty(Dir.prototype, Symbol.asyncIterator, {
  __proto__: null,
  value: Dir.prototype.entries,
  enumerable: false,
  writable: true,
  configurable: true,
});

module.exports = { Dir, Dirent, entriesOf, kType };

'use strict';
// FileHandle: an open file of fs/promises.

const EventEmitter = require('events');
const functions = require('internal/fs/functions');
const transfers = require('internal/fs/transfers');
const { runPromise } = require('internal/fs/tasks');

class FileHandle extends EventEmitter {
  #fd;
  #closing;

  constructor(fd) {
    super();
    this.#fd = fd;
  }

  get fd() {
    return this.#fd;
  }

  /** The descriptor, as long as the handle is open. */
  #open(syscall) {
    if (this.#fd === -1) {
      const error = new Error('file closed');
      error.code = 'EBADF';
      error.syscall = syscall;
      throw error;
    }
    return this.#fd;
  }

  #run(name, syscall, ...args) {
    return runPromise(functions[name].request(this.#open(syscall), ...args), `filehandle.${syscall}`);
  }

  async #move(name, field, ...args) {
    const { task, buffer } = transfers[`${name}Task`](this.#open(name), ...args);
    const count = await runPromise(task, `filehandle.${name}`);
    return { __proto__: null, [field]: count, [name.endsWith('v') ? 'buffers' : 'buffer']: buffer };
  }

  getAsyncId() {
    return this.#fd;
  }

  async appendFile(data, options) {
    return this.#run('writeFile', 'writeFile', data, options);
  }

  async chmod(mode) {
    return this.#run('fchmod', 'fchmod', mode);
  }

  async chown(uid, gid) {
    return this.#run('fchown', 'fchown', uid, gid);
  }

  async datasync() {
    return this.#run('fdatasync', 'fdatasync');
  }

  async sync() {
    return this.#run('fsync', 'fsync');
  }

  async read(...args) {
    return this.#move('read', 'bytesRead', ...args);
  }

  async readv(...args) {
    return this.#move('readv', 'bytesRead', ...args);
  }

  async readFile(options) {
    return this.#run('readFile', 'readFile', options);
  }

  readLines(options) {
    return require('readline').createInterface({
      input: this.createReadStream(options), crlfDelay: Number.POSITIVE_INFINITY,
    });
  }

  async stat(options) {
    return this.#run('fstat', 'fstat', options);
  }

  async truncate(length = 0) {
    return this.#run('ftruncate', 'ftruncate', length);
  }

  async utimes(atime, mtime) {
    return this.#run('futimes', 'futimes', atime, mtime);
  }

  async write(...args) {
    return this.#move('write', 'bytesWritten', ...args);
  }

  async writev(...args) {
    return this.#move('writev', 'bytesWritten', ...args);
  }

  async writeFile(data, options) {
    return this.#run('writeFile', 'writeFile', data, options);
  }

  close() {
    if (this.#fd === -1) {
      return this.#closing ?? Promise.resolve();
    }
    const request = functions.close.request(this.#fd);
    this.#fd = -1;
    this.#closing = runPromise(request, 'filehandle.close').then(() => {
      this.#closing = undefined;
      this.emit('close');
    });
    return this.#closing;
  }

  createReadStream(options) {
    const { ReadStream } = require('internal/fs/streams');
    return new ReadStream(undefined, { ...options, fd: this });
  }

  createWriteStream(options) {
    const { WriteStream } = require('internal/fs/streams');
    return new WriteStream(undefined, { ...options, fd: this });
  }
}

if (Symbol.asyncDispose !== undefined) {
  FileHandle.prototype[Symbol.asyncDispose] = async function dispose() {
    return this.close();
  };
}

module.exports = { FileHandle };

'use strict';
// FileHandle: an open file of fs/promises.

const EventEmitter = require('events');
const { codes } = require('internal/errors');
const functions = require('internal/fs/functions');
const transfers = require('internal/fs/transfers');
const { bytesOf, checkAborted, optionsOf } = require('internal/fs/arguments');
const { runPromise } = require('internal/fs/tasks');

const kFd = Symbol('kFd');
const kRefs = Symbol('kRefs');
const kClosing = Symbol('kClosePromise');
const kLocked = Symbol('kLocked');
const kRef = Symbol('kRef');
const kUnref = Symbol('kUnref');

/** Whether data comes bit by bit. */
function isIterable(data) {
  return data !== null && typeof data === 'object' && !ArrayBuffer.isView(data) &&
    (data[Symbol.asyncIterator] !== undefined || data[Symbol.iterator] !== undefined);
}

/** The descriptor, as long as the handle is open. */
function descriptorOf(handle, syscall) {
  if (handle[kFd] === -1) {
    throw Object.assign(new Error('file closed'), { code: 'EBADF', syscall });
  }
  return handle[kFd];
}

/** Work that is under way keeps the file open, even when it is told to close. */
async function using(handle, work) {
  handle[kRef]();
  try {
    return await work();
  } finally {
    handle[kUnref]();
  }
}

async function run(handle, name, syscall, ...args) {
  const request = functions[name].request(descriptorOf(handle, syscall), ...args);
  return await using(handle, () => runPromise(request, `filehandle.${syscall}`));
}

async function move(handle, name, counted, moved, args) {
  const { task, buffer } = transfers[`${name}Task`](descriptorOf(handle, name), ...args);
  const count = await using(handle, () => runPromise(task, `filehandle.${name}`));
  return { __proto__: null, [counted]: count, [moved]: buffer };
}

async function writeEach(handle, data, options) {
  const { encoding, signal } = optionsOf(options, { encoding: 'utf8' });
  checkAborted(signal);
  for await (const chunk of data) {
    checkAborted(signal);
    const bytes = bytesOf(chunk, encoding, 'data');
    for (let at = 0; at < bytes.byteLength;) {
      const { bytesWritten } = await handle.write(bytes, at, bytes.byteLength - at);
      at += bytesWritten;
      checkAborted(signal);
    }
  }
}

class FileHandle extends EventEmitter {
  constructor(fd) {
    super();
    this[kFd] = fd ?? -1;
    this[kRefs] = 1;
    this[kClosing] = null;
    this.close = () => close(this);
  }

  get fd() {
    return this[kFd];
  }

  getAsyncId() {
    return this[kFd];
  }

  [kRef]() {
    this[kRefs]++;
  }

  [kUnref]() {
    this[kRefs]--;
    if (this[kRefs] === 0) {
      const { resolve, request } = this[kClosing];
      this[kFd] = -1;
      resolve(runPromise(request, 'filehandle.close'));
    }
  }

  async appendFile(data, options) {
    return this.writeFile(data, options);
  }

  async chmod(mode) {
    return run(this, 'fchmod', 'fchmod', mode);
  }

  async chown(uid, gid) {
    return run(this, 'fchown', 'fchown', uid, gid);
  }

  async datasync() {
    return run(this, 'fdatasync', 'fdatasync');
  }

  async sync() {
    return run(this, 'fsync', 'fsync');
  }

  async read(buffer, offset, length, position) {
    return move(this, 'read', 'bytesRead', 'buffer', [buffer, offset, length, position]);
  }

  async readv(buffers, position) {
    return move(this, 'readv', 'bytesRead', 'buffers', [buffers, position]);
  }

  async readFile(options) {
    return run(this, 'readFile', 'readFile', options);
  }

  readLines(options = undefined) {
    return require('readline').createInterface({
      input: this.createReadStream(options), crlfDelay: Number.POSITIVE_INFINITY,
    });
  }

  async stat(options) {
    return run(this, 'fstat', 'fstat', options);
  }

  async truncate(length = 0) {
    return run(this, 'ftruncate', 'ftruncate', length);
  }

  async utimes(atime, mtime) {
    return run(this, 'futimes', 'futimes', atime, mtime);
  }

  async write(buffer, offset, length, position) {
    return move(this, 'write', 'bytesWritten', 'buffer', [buffer, offset, length, position]);
  }

  async writev(buffers, position) {
    return move(this, 'writev', 'bytesWritten', 'buffers', [buffers, position]);
  }

  async writeFile(data, options) {
    return isIterable(data)
      ? using(this, () => writeEach(this, data, options))
      : run(this, 'writeFile', 'writeFile', data, options);
  }

  createReadStream(options = undefined) {
    const { ReadStream } = require('internal/fs/streams');
    return new ReadStream(undefined, { ...options, fd: this });
  }

  createWriteStream(options = undefined) {
    const { WriteStream } = require('internal/fs/streams');
    return new WriteStream(undefined, { ...options, fd: this });
  }

  readableWebStream(options = { __proto__: null }) {
    if (this[kFd] === -1) {
      throw new codes.ERR_INVALID_STATE('The FileHandle is closed');
    }
    if (this[kClosing] !== null) {
      throw new codes.ERR_INVALID_STATE('The FileHandle is closing');
    }
    if (this[kLocked]) {
      throw new codes.ERR_INVALID_STATE('The FileHandle is locked');
    }
    this[kLocked] = true;
    return webStream(this, options);
  }
}

/** The file as a web stream, from where it stands to its end. */
function webStream(handle, { type }) {
  const { ReadableStream } = require('stream/web');
  const pieceLength = 16 * 1024;
  const stream = new ReadableStream({
    ...type === 'bytes' ? { type, autoAllocateChunkSize: pieceLength } : {},
    async pull(controller) {
      const view = controller.byobRequest?.view ?? new Uint8Array(pieceLength);
      const { bytesRead } = await handle.read(view, view.byteOffset, view.byteLength);
      if (bytesRead === 0) {
        controller.close();
        handle[kUnref]();
      }
      if (controller.byobRequest) {
        controller.byobRequest.respond(bytesRead);
      } else if (bytesRead > 0) {
        controller.enqueue(view.subarray(0, bytesRead));
      }
    },
    cancel() {
      handle[kUnref]();
    },
  });
  handle[kRef]();
  handle.once('close', () => {
    handle[kLocked] = false;
  });
  return stream;
}

/** Closes the file as soon as nothing uses it. */
function close(handle) {
  if (handle[kFd] === -1) {
    return Promise.resolve();
  }
  if (handle[kClosing] === null) {
    const request = functions.close.request(handle[kFd]);
    const closing = { request };
    closing.promise = new Promise((resolve) => {
      closing.resolve = resolve;
    }).finally(() => {
      handle[kClosing] = null;
    });
    handle[kClosing] = closing;
    handle[kUnref]();
    handle.emit('close');
  }
  return handle[kClosing].promise;
}

if (Symbol.asyncDispose !== undefined) {
  FileHandle.prototype[Symbol.asyncDispose] = async function dispose() {
    return this.close();
  };
}

module.exports = { FileHandle, isIterable, kRef, kUnref };

'use strict';
// What both kinds of file streams stand on: functions such as fs.open and fs.read, or an open FileHandle.

const fs = require('fs');
const { codes } = require('internal/errors');
const { FileHandle, kRef, kUnref } = require('internal/fs/handle');
const { deprecate } = require('internal/util');
const { validateFunction, validateInt32, validateInteger } = require('internal/validators');
const { optionsOf, pathOf } = require('internal/fs/arguments');

const kFs = Symbol('kFs');
const kHandle = Symbol('kHandle');
const kBusy = Symbol('kIsPerformingIO');
const kIdle = Symbol('kIoDone');

/** The functions of an open handle, in the form of those of fs. */
function functionsOf(handle) {
  const moving = (move, field) => (fd, buffer, ...args) => {
    const callback = args.pop();
    move(buffer, ...args).then((done) => callback(null, done[field], buffer), (error) => callback(error, 0, buffer));
  };
  const settling = (settle) => (fd, callback) => settle().then(() => callback(), callback);
  return {
    open() {
      throw new codes.ERR_METHOD_NOT_IMPLEMENTED('open()');
    },
    close: settling(() => {
      handle[kUnref]();
      return handle.close();
    }),
    fsync: settling(() => handle.sync()),
    read: moving((...args) => handle.read(...args), 'bytesRead'),
    write: moving((...args) => handle.write(...args), 'bytesWritten'),
    writev: moving((...args) => handle.writev(...args), 'bytesWritten'),
  };
}

function useDescriptor(stream, { fd, fs: functions }) {
  if (typeof fd === 'number') {
    validateInt32(fd, 'fd', 0);
    stream[kFs] = functions || fs;
    stream.fd = fd;
    return;
  }
  if (!(fd instanceof FileHandle)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.fd', ['number', 'FileHandle'], fd);
  }
  if (functions) {
    throw new codes.ERR_METHOD_NOT_IMPLEMENTED('FileHandle with fs');
  }
  stream[kHandle] = fd;
  stream[kFs] = functionsOf(fd);
  fd[kRef]();
  fd.on('close', stream.close.bind(stream));
  stream.fd = fd.fd;
}

function usePath(stream, path, options, flags) {
  stream.fd = null;
  stream[kFs] = options.fs || fs;
  validateFunction(stream[kFs].open, 'options.fs.open');
  const isUrl = typeof path === 'object' && path?.href;
  stream.path = isUrl ? pathOf(path) : path;
  stream.flags = options.flags === undefined ? flags : options.flags;
  stream.mode = options.mode === undefined ? 0o666 : options.mode;
  pathOf(stream.path);
}

/** A copy of the options, with what streams need of them; the stream knows what it works on then. */
function begin(stream, path, given, flags) {
  const options = { ...optionsOf(given, {}) };
  if (options.fd === undefined || options.fd === null) {
    usePath(stream, path, options, flags);
  } else {
    useDescriptor(stream, options);
  }
  options.autoDestroy = options.autoClose === undefined ? true : options.autoClose;
  return options;
}

function requireClose(stream, options) {
  if (options.autoDestroy) {
    validateFunction(stream[kFs].close, 'options.fs.close');
  }
}

/** Where in the file the stream starts. */
function beginAt(stream, { start }) {
  stream.start = start;
  stream.pos = undefined;
  if (start !== undefined) {
    validateInteger(start, 'start', 0);
    stream.pos = start;
  }
}

/** An `open` of old, put on the stream or its class by a program, tells by events that it is done. */
function openAsOfOld(stream, callback) {
  const { emit } = stream;
  stream.emit = function(...args) {
    const [name, value] = args;
    if (name === 'open' || name === 'error') {
      stream.emit = emit;
      callback(name === 'error' ? value : undefined);
    }
    if (name !== 'error') {
      Reflect.apply(emit, stream, args);
    }
  };
  stream.open();
}

/** Those `open`s that are not a program's: streams have opened their files themselves for long. */
const own = new WeakSet();

function deprecatedOpen(name) {
  const open = deprecate(function open() {
    return construct.call(this, () => {});
  }, `${name}.prototype.open() is deprecated`, 'DEP0135');
  own.add(open);
  return open;
}

/** Opens the file before anything else happens to the stream. */
function construct(callback) {
  if (typeof this.fd === 'number') {
    callback();
  } else if (typeof this.open === 'function' && !own.has(this.open)) {
    openAsOfOld(this, callback);
  } else {
    this[kFs].open(this.path, this.flags, this.mode, (error, fd) => {
      if (error) {
        callback(error);
        return;
      }
      this.fd = fd;
      callback();
      this.emit('open', fd);
      this.emit('ready');
    });
  }
}

function closeFile(stream, error, callback) {
  stream[kFs].close(stream.fd, (failure) => callback(failure || error));
  stream.fd = null;
}

/** The end of a stream: what is under way is awaited, for a descriptor must not be closed while it is used. */
function destroy(error, callback) {
  if (this[kBusy]) {
    this.once(kIdle, (failure) => finish(this, error || failure, callback));
  } else {
    finish(this, error, callback);
  }
}

function finish(stream, error, callback) {
  if (!stream.fd) {
    callback(error);
  } else if (stream.flush) {
    stream[kFs].fsync(stream.fd, (failure) => closeFile(stream, error || failure, callback));
  } else {
    closeFile(stream, error, callback);
  }
}

/** Adds what both classes have to a prototype; `state` names the part of the stream that knows autoDestroy. */
function share(prototype, state) {
  const open = deprecatedOpen(prototype.constructor.name);
  Object.assign(prototype, { open, _construct: construct, _destroy: destroy });
  Object.defineProperty(prototype, 'autoClose', {
    __proto__: null,
    get() {
      return this[state].autoDestroy;
    },
    set(value) {
      this[state].autoDestroy = value;
    },
  });
  Object.defineProperty(prototype, 'pending', {
    __proto__: null,
    get() {
      return this.fd === null;
    },
    configurable: true,
  });
}

module.exports = { begin, beginAt, kBusy, kFs, kIdle, requireClose, share };

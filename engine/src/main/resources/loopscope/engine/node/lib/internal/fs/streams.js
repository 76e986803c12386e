'use strict';
// Files as streams: opened when the stream starts, closed when it ends; every piece is a request.

const { Readable, Writable, finished } = require('stream');
const { codes } = require('internal/errors');
const { validateFunction, validateInteger } = require('internal/validators');
const { bytesOf, flagsOf, optionsOf, pathOf } = require('internal/fs/arguments');
const { readRequest, writeRequest } = require('internal/fs/transfers');
const { runCallback } = require('internal/fs/tasks');
const operations = require('internal/fs/operations');

const highWaterMark = 64 * 1024;

/** What both kinds have: a path or a descriptor to begin with, and how they end. */
function begin(stream, path, options) {
  const handle = typeof options.fd === 'object' && options.fd !== null ? options.fd : undefined;
  stream.fd = (handle === undefined ? options.fd : handle.fd) ?? null;
  stream.path = stream.fd === null ? (pathOf(path), path) : path;
  stream.flags = options.flags ?? stream.flags;
  stream.mode = options.mode ?? 0o666;
  flagsOf(stream.flags);
  Object.defineProperty(stream, '_handle', { value: handle, configurable: true });
}

function checkRange({ start, end }) {
  if (start !== undefined) {
    validateInteger(start, 'start', 0);
  }
  if (end !== undefined && end !== Number.POSITIVE_INFINITY) {
    validateInteger(end, 'end', 0);
  }
  if (start !== undefined && end !== undefined && start > end) {
    throw new codes.ERR_OUT_OF_RANGE('start', `<= "end" (here: ${end})`, start);
  }
}

/** Opens the file before anything else happens to the stream. */
function construct(stream, name, callback) {
  if (stream.fd !== null) {
    callback();
    return;
  }
  runCallback(operations.open.request(stream.path, stream.flags, stream.mode), name, undefined, (error, fd) => {
    if (error) {
      callback(error);
      return;
    }
    stream.fd = fd;
    callback();
    stream.emit('open', fd);
    stream.emit('ready');
  });
}

function closeFile(stream, name, error, callback) {
  const { fd } = stream;
  if (fd === null || stream.autoClose === false) {
    callback(error);
    return;
  }
  stream.fd = null;
  if (stream._handle !== undefined) {
    stream._handle.close().then(() => callback(error), (failure) => callback(failure || error));
    return;
  }
  runCallback(operations.close.request(fd), name, undefined, (failure) => callback(failure || error));
}

function close(stream, callback) {
  if (callback !== undefined) {
    validateFunction(callback, 'cb');
    finished(stream, (error) => callback(error?.code === 'ERR_STREAM_PREMATURE_CLOSE' ? null : error));
  }
  return stream;
}

class ReadStream extends Readable {
  constructor(path, options) {
    const given = optionsOf(options);
    checkRange(given);
    super({ highWaterMark, emitClose: true, autoDestroy: given.autoClose, ...given, read: undefined });
    this.flags = 'r';
    this.bytesRead = 0;
    begin(this, path, given);
    this.start = given.start;
    this.end = given.end ?? Number.POSITIVE_INFINITY;
    this.pos = given.start;
    this.autoClose = given.autoClose ?? true;
    this._left = this.end - (this.start ?? 0) + 1;
    if (given.encoding) {
      this.setEncoding(given.encoding);
    }
  }

  get pending() {
    return this.fd === null;
  }

  _construct(callback) {
    construct(this, 'fs.createReadStream', callback);
  }

  _read(size) {
    const length = Math.min(size, this._left);
    if (length <= 0) {
      this.push(null);
      return;
    }
    const bytes = require('buffer').Buffer.allocUnsafeSlow(length);
    runCallback(readRequest(this.fd, bytes, 0, length, this.pos), 'fs.createReadStream', undefined, (error, count) => {
      if (error) {
        this.destroy(error);
        return;
      }
      this.bytesRead += count;
      this._left -= count;
      this.pos = this.pos === undefined ? undefined : this.pos + count;
      this.push(count === 0 ? null : bytes.subarray(0, count));
    });
  }

  _destroy(error, callback) {
    closeFile(this, 'fs.createReadStream', error, callback);
  }

  close(callback) {
    close(this, callback).destroy();
  }
}

class WriteStream extends Writable {
  constructor(path, options) {
    const given = optionsOf(options);
    checkRange(given);
    super({ emitClose: true, autoDestroy: given.autoClose, ...given, write: undefined, decodeStrings: true });
    this.flags = given.start === undefined ? 'w' : 'r+';
    this.bytesWritten = 0;
    begin(this, path, given);
    this.start = given.start;
    this.pos = given.start;
    this.autoClose = given.autoClose ?? true;
    if (given.encoding) {
      this.setDefaultEncoding(given.encoding);
    }
  }

  get pending() {
    return this.fd === null;
  }

  _construct(callback) {
    construct(this, 'fs.createWriteStream', callback);
  }

  _write(chunk, encoding, callback) {
    const bytes = bytesOf(chunk, encoding, 'chunk');
    const request = writeRequest(this.fd, bytes, 0, bytes.byteLength, this.pos);
    runCallback(request, 'fs.createWriteStream', undefined, (error, count) => {
      if (error) {
        callback(error);
        return;
      }
      this.bytesWritten += count;
      this.pos = this.pos === undefined ? undefined : this.pos + count;
      callback();
    });
  }

  _destroy(error, callback) {
    closeFile(this, 'fs.createWriteStream', error, callback);
  }

  close(callback) {
    if (!this.autoClose) {
      this.on('finish', this.destroy);
    }
    close(this, callback).end();
  }
}

WriteStream.prototype.destroySoon = WriteStream.prototype.end;

module.exports = { FileReadStream: ReadStream, FileWriteStream: WriteStream, ReadStream, WriteStream };

'use strict';
// fs.WriteStream: chunks that are written to a file one after the other, those that wait together.

const { Writable, finished } = require('stream');
const { codes } = require('internal/errors');
const { validateBoolean, validateFunction } = require('internal/validators');
const { begin, beginAt, kBusy, kFs, kIdle, requireClose, share } = require('internal/fs/streams/backing');

const attempts = 5;

function WriteStream(path, given) {
  if (!(this instanceof WriteStream)) {
    return new WriteStream(path, given);
  }
  const options = begin(this, path, given, 'w');
  options.decodeStrings = true;
  checkFunctions(this, options);
  this.flush = options.flush ?? false;
  if (options.flush !== undefined && options.flush !== null) {
    validateBoolean(this.flush, 'options.flush');
    validateFunction(this[kFs].fsync, 'options.fs.fsync');
  }
  beginAt(this, options);
  this.bytesWritten = 0;
  this[kBusy] = false;
  Reflect.apply(Writable, this, [options]);
  if (options.encoding) {
    this.setDefaultEncoding(options.encoding);
  }
}
Object.setPrototypeOf(WriteStream.prototype, Writable.prototype);
Object.setPrototypeOf(WriteStream, Writable);
share(WriteStream.prototype, '_writableState');

/** One of write and writev is enough. */
function checkFunctions(stream, options) {
  const { write, writev } = stream[kFs];
  if (!write && !writev) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.fs.write', 'function', write);
  }
  for (const [name, method] of [['write', write], ['writev', writev]]) {
    if (method) {
      validateFunction(method, `options.fs.${name}`);
    } else {
      stream[`_${name}`] = null;
    }
  }
  requireClose(stream, options);
}

/** Calls `write(rest, position, callback)` until nothing is left; a file that takes nothing is given up on. */
function writeRest(stream, write, bytes, position, name, callback, retries = 0) {
  write(bytes, position, (error, count) => {
    const written = error?.code === 'EAGAIN' ? 0 : count;
    const failure = error?.code === 'EAGAIN' ? null : error;
    if (stream.destroyed || failure) {
      callback(failure || new codes.ERR_STREAM_DESTROYED(name));
      return;
    }
    stream.bytesWritten += written;
    const left = bytes.length - written;
    const failed = written > 0 ? 0 : retries + 1;
    if (failed > attempts) {
      callback(new Error(`${name} failed`));
    } else if (left > 0) {
      const next = position === undefined ? undefined : position + written;
      writeRest(stream, write, bytes.subarray(written), next, name, callback, failed);
    } else {
      callback();
    }
  });
}

/** Tells the stream, and those who wait to close the file. */
function done(stream, callback) {
  return (error) => {
    stream[kBusy] = false;
    callback(error);
    if (stream.destroyed) {
      stream.emit(kIdle, error);
    }
  };
}

function advance(stream, length) {
  if (stream.pos !== undefined) {
    stream.pos += length;
  }
}

WriteStream.prototype._write = function _write(data, encoding, callback) {
  const write = (bytes, position, answer) => this[kFs].write(this.fd, bytes, 0, bytes.length, position, answer);
  this[kBusy] = true;
  writeRest(this, write, data, this.pos, 'write', done(this, callback));
  advance(this, data.length);
};

WriteStream.prototype._writev = function _writev(data, callback) {
  const { Buffer } = require('buffer');
  const chunks = data.map(({ chunk }) => chunk);
  const all = Buffer.concat(chunks);
  const write = (bytes, position, answer) =>
    this[kFs].writev(this.fd, bytes === all ? chunks : [bytes], position, answer);
  this[kBusy] = true;
  writeRest(this, write, all, this.pos, 'writev', done(this, callback));
  advance(this, all.length);
};

WriteStream.prototype.close = function close(callback) {
  if (callback) {
    if (this.closed) {
      process.nextTick(callback);
      return;
    }
    finished(this, callback);
  }
  // Without autoClose nothing but this would close the file.
  if (!this.autoClose) {
    this.on('finish', this.destroy);
  }
  this.end();
};

/** What pipelines of old call. */
WriteStream.prototype.destroySoon = WriteStream.prototype.end;

module.exports = { WriteStream };

'use strict';
// fs.ReadStream: a file read piece by piece, as the stream asks for more.

const { Readable, finished } = require('stream');
const { codes } = require('internal/errors');
const { validateFunction, validateInteger } = require('internal/validators');
const { begin, beginAt, kBusy, kFs, kIdle, requireClose, share } = require('internal/fs/streams/backing');

const highWaterMark = 64 * 1024;

function ReadStream(path, given) {
  if (!(this instanceof ReadStream)) {
    return new ReadStream(path, given);
  }
  const options = begin(this, path, given, 'r');
  options.highWaterMark ??= highWaterMark;
  validateFunction(this[kFs].read, 'options.fs.read');
  requireClose(this, options);
  this.start = options.start;
  this.end = options.end ?? Number.POSITIVE_INFINITY;
  beginAt(this, options);
  this.bytesRead = 0;
  this[kBusy] = false;
  checkEnd(this);
  Reflect.apply(Readable, this, [options]);
}
Object.setPrototypeOf(ReadStream.prototype, Readable.prototype);
Object.setPrototypeOf(ReadStream, Readable);
share(ReadStream.prototype, '_readableState');

function checkEnd({ start, end }) {
  if (end === Number.POSITIVE_INFINITY) {
    return;
  }
  validateInteger(end, 'end', 0);
  if (start !== undefined && start > end) {
    throw new codes.ERR_OUT_OF_RANGE('start', `<= "end" (here: ${end})`, start);
  }
}

ReadStream.prototype._read = function _read(size) {
  const at = this.pos === undefined ? this.bytesRead : this.pos;
  const length = Math.min(this.end - at + 1, size);
  if (length <= 0) {
    this.push(null);
    return;
  }
  const buffer = require('buffer').Buffer.allocUnsafeSlow(length);
  this[kBusy] = true;
  this[kFs].read(this.fd, buffer, 0, length, this.pos, (error, count, filled) => {
    this[kBusy] = false;
    if (this.destroyed) {
      this.emit(kIdle, error);
    } else if (error) {
      fail(this, error);
    } else {
      take(this, count, filled);
    }
  });
};

function fail(stream, error) {
  if (stream._readableState.autoDestroy) {
    stream.destroy(error);
  } else {
    stream.emit('error', error);
  }
}

function take(stream, count, buffer) {
  if (count === 0) {
    stream.push(null);
    return;
  }
  if (stream.pos !== undefined) {
    stream.pos += count;
  }
  stream.bytesRead += count;
  // A small rest must not keep the memory of a large piece.
  stream.push(count === buffer.length ? buffer : Uint8Array.prototype.slice.call(buffer, 0, count));
}

ReadStream.prototype.close = function close(callback) {
  if (typeof callback === 'function') {
    finished(this, callback);
  }
  this.destroy();
};

module.exports = { ReadStream };

'use strict';
// The ends of a child's pipes as streams. What stands behind each is a handle of the binding.

const { Readable, Writable } = require('stream');

/** What the child prints. */
class PipeReader extends Readable {
  #handle;

  constructor(handle) {
    super({ highWaterMark: 64 * 1024 });
    this.#handle = handle;
  }

  _read() {
    this.#handle.read((bytes) => {
      if (!this.destroyed) {
        this.push(bytes === undefined ? null : require('buffer').Buffer.from(bytes));
      }
    });
  }

  _destroy(error, callback) {
    this.#handle.close();
    callback(error);
  }

  ref() {
    this.#handle.reference(true);
    return this;
  }

  unref() {
    this.#handle.reference(false);
    return this;
  }
}

function brokenPipe() {
  return require('internal/errors').errnoException(-32, 'write');
}

/** What the child reads. */
class PipeWriter extends Writable {
  #handle;

  constructor(handle) {
    super({ highWaterMark: 16 * 1024 });
    this.#handle = handle;
  }

  _write(chunk, encoding, callback) {
    const answer = (written) => callback(written ? null : brokenPipe());
    this.#handle.write(answer, chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }

  _final(callback) {
    this.#handle.close(() => callback());
  }

  _destroy(error, callback) {
    if (this.writableFinished) {
      callback(error);
    } else {
      this.#handle.close(() => callback(error));
    }
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }
}

module.exports = { PipeReader, PipeWriter };

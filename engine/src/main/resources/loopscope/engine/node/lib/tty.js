'use strict';
// node:tty: streams of a terminal.

const { Readable, Writable } = require('stream');
const { codes } = require('internal/errors');
const terminal = require('internal/terminal');

const binding = internalBinding('stdio');

function isatty(fd) {
  return Number.isInteger(fd) && fd >= 0 && fd <= 2 && binding.isTerminal(fd);
}

/** A descriptor that is a terminal. */
function checked(fd) {
  if (fd >> 0 !== fd || fd < 0) {
    throw new codes.ERR_INVALID_FD(fd);
  }
  if (!isatty(fd)) {
    throw new codes.ERR_TTY_INIT_FAILED('invalid argument');
  }
  return fd;
}

class ReadStream extends Readable {
  isTTY = true;
  isRaw = false;

  constructor(fd, options) {
    checked(fd);
    super({ highWaterMark: 0, ...options });
    this.fd = fd;
  }

  _read() {
    binding.read((bytes) => this.push(bytes === undefined ? null : require('buffer').Buffer.from(bytes)));
  }
}

class WriteStream extends Writable {
  constructor(fd) {
    checked(fd);
    super({ decodeStrings: true });
    this.fd = fd;
    terminal.decorate(this);
  }

  _write(chunk, encoding, callback) {
    binding.writeBytes(this.fd, chunk.buffer, chunk.byteOffset, chunk.byteLength);
    callback();
  }
}

terminal.addMethods(WriteStream.prototype);

module.exports = { isatty, ReadStream, WriteStream };

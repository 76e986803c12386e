'use strict';
// The standard streams of the process.

const EventEmitter = require('events');
const binding = internalBinding('stdio');

/** Standard output or error: written at once. */
class Output extends EventEmitter {
  constructor(fd) {
    super();
    this.fd = fd;
    this.writable = true;
    if (binding.isTerminal(fd)) {
      this.isTTY = true;
    }
  }

  write(chunk, encoding, callback = typeof encoding === 'function' ? encoding : undefined) {
    binding.writeString(this.fd, String(chunk));
    if (callback !== undefined) {
      process.nextTick(callback);
    }
    return true;
  }
}

const stdout = new Output(1);
const stderr = new Output(2);

module.exports = { getStdin: () => new EventEmitter(), getStdout: () => stdout, getStderr: () => stderr };

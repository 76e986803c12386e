'use strict';
// StreamHandle: lets TLS speak over any duplex stream, as over the handle of a socket.

const { errnoOf } = require('internal/errors/system');

const EOF = errnoOf('EOF');

function noop() {}

class StreamHandle {
  #stream;

  constructor(stream) {
    this.#stream = stream;
    this.onread = noop;
    this.bytesRead = 0;
    this.bytesWritten = 0;
    stream.pause();
    stream.on('data', (chunk) => {
      const { buffer, byteOffset, byteLength } = chunk;
      this.onread(byteLength, buffer.slice(byteOffset, byteOffset + byteLength));
    });
    stream.on('end', () => this.onread(EOF));
  }

  get fd() {
    return -1;
  }

  get writeQueueSize() {
    return this.#stream.writableLength;
  }

  readStart() {
    this.#stream.resume();
    return 0;
  }

  readStop() {
    this.#stream.pause();
    return 0;
  }

  write([chunk], done) {
    this.#stream.write(chunk, (error) => done(error ? errnoOf('EPIPE') : 0));
    return 1;
  }

  shutdown(done) {
    this.#stream.end(() => done(0));
    return 0;
  }
}

for (const name of ['ref', 'unref', 'setNoDelay', 'setKeepAlive']) {
  StreamHandle.prototype[name] = noop;
}

module.exports = { StreamHandle };

'use strict';
// How much went through a socket, and how much waits.

const { Buffer } = require('buffer');

function sizeOf(chunk, encoding) {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.length;
}

/** Bytes of a write that waits for the connection: one chunk, or entries of several. */
function pendingSize(data, encoding) {
  if (Array.isArray(data)) {
    return data.reduce((sum, entry) => sum + sizeOf(entry.chunk ?? entry, entry.encoding), 0);
  }
  return data ? sizeOf(data, encoding) : 0;
}

/** Gives a socket's prototype the counting properties; after its end the counts are kept under the two keys. */
function defineCounters(prototype, keptRead, keptWritten) {
  const define = (name, get) => Object.defineProperty(prototype, name, { enumerable: true, configurable: false, get });
  define('bytesRead', function get() {
    return this._handle ? this._handle.bytesRead : this[keptRead];
  });
  define('_bytesDispatched', function get() {
    return this._handle ? this._handle.bytesWritten : this[keptWritten];
  });
  define('bytesWritten', function get() {
    if (!this.writableBuffer) {
      return undefined;
    }
    const waiting = this.writableBuffer.reduce((sum, entry) => sum + sizeOf(entry.chunk, entry.encoding), 0);
    return this._bytesDispatched + waiting + pendingSize(this._pendingData, this._pendingEncoding);
  });
  Object.defineProperty(prototype, 'bufferSize', {
    get() {
      return this._handle ? this.writableLength : undefined;
    },
  });
}

module.exports = { defineCounters };

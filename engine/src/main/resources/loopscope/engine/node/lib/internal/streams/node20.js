'use strict';
// Brings the package's streams, a port of Node 18, to what Node 20 does.

const { codes } = require('internal/errors');

/** Bytes in any view are a chunk, not only in a Uint8Array. */
function bytesOf(chunk) {
  return ArrayBuffer.isView(chunk) && !(chunk instanceof Uint8Array)
    ? require('buffer').Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    : chunk;
}

/** Callbacks are told null, not nothing, when all went well. */
function toldNull(callback) {
  return typeof callback === 'function' ? (error) => callback(error ?? null) : callback;
}

function named(name, length, method) {
  return Object.defineProperties(method, { name: { value: name }, length: { value: length } });
}

function upgradeReadable({ prototype }) {
  for (const name of ['push', 'unshift']) {
    const original = prototype[name];
    prototype[name] = named(name, original.length, function(chunk, encoding) {
      return original.call(this, this._readableState.objectMode ? chunk : bytesOf(chunk), encoding);
    });
  }
}

function upgradeWritable({ prototype }) {
  const { end, write } = prototype;
  prototype.write = named('write', write.length, function(chunk, encoding, callback) {
    const bytes = this._writableState?.objectMode ? chunk : bytesOf(chunk);
    return typeof encoding === 'function'
      ? write.call(this, bytes, toldNull(encoding))
      : write.call(this, bytes, encoding, toldNull(callback));
  });
  prototype.end = named('end', end.length, function(chunk, encoding, callback) {
    return end.call(this, toldNull(chunk), toldNull(encoding), toldNull(callback));
  });
}

function adapter(name) {
  return { [name]: (...args) => require('internal/webstreams/adapters')[name](...args) }[name];
}

function convertWebStreams({ Readable, Writable, Duplex }) {
  for (const [Class, kind] of [[Readable, 'readable'], [Writable, 'writable'], [Duplex, 'duplex']]) {
    Class.fromWeb = adapter(`${kind}FromWeb`);
    Class.toWeb = adapter(`${kind}ToWeb`);
  }
}

function upgrade(Stream) {
  const { Readable, Writable, Duplex } = Stream;
  upgradeReadable(Readable);
  upgradeWritable(Writable);
  Object.assign(Duplex.prototype, { end: Writable.prototype.end, write: Writable.prototype.write });
  Duplex.prototype.destroy = Writable.prototype.destroy;
  convertWebStreams(Stream);
  Stream._isArrayBufferView = ArrayBuffer.isView;
  Stream.duplexPair = { duplexPair: (options) => require('internal/streams/duplex_pair').duplexPair(options) }.duplexPair;
}

module.exports = { upgrade };

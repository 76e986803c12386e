'use strict';
// Compression of a whole text or buffer: with a callback, or at once.

const { codes } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { isAnyArrayBuffer, isUint8Array } = require('internal/util/types');
const { closeHandle, kShown, processChunkSync } = require('internal/zlib/stream');

function joined(chunks) {
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

function result(stream, buffer) {
  return stream._info ? { buffer, engine: stream } : buffer;
}

/** What a stream can be given. */
function writable(buffer) {
  if (ArrayBuffer.isView(buffer) && !isUint8Array(buffer)) {
    return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  return isAnyArrayBuffer(buffer) ? Buffer.from(buffer) : buffer;
}

/** Puts the buffer through the stream and calls back with all that comes out. */
function processWhole(stream, buffer, callback) {
  validateFunction(callback, 'callback');
  const chunks = [];
  let length = 0;
  const finish = (...results) => {
    stream.removeAllListeners('end');
    callback(...results);
  };
  stream[kShown] = callback;
  stream.on('data', (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > stream._maxOutputLength) {
      stream.close();
      finish(new codes.ERR_BUFFER_TOO_LARGE(stream._maxOutputLength));
    }
  });
  stream.on('error', finish);
  stream.on('end', () => {
    stream.close();
    callback(null, result(stream, joined(chunks)));
  });
  stream.end(writable(buffer));
}

function bytesOf(buffer) {
  if (typeof buffer === 'string' || isAnyArrayBuffer(buffer)) {
    return Buffer.from(buffer);
  }
  if (!ArrayBuffer.isView(buffer)) {
    throw new codes.ERR_INVALID_ARG_TYPE(
      'buffer', ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], buffer);
  }
  return buffer;
}

function processWholeSync(stream, buffer) {
  const chunks = [];
  let length = 0;
  processChunkSync(stream, bytesOf(buffer), stream._finishFlushFlag, (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > stream._maxOutputLength) {
      closeHandle(stream);
      throw new codes.ERR_BUFFER_TOO_LARGE(stream._maxOutputLength);
    }
  });
  closeHandle(stream);
  return result(stream, joined(chunks));
}

module.exports = { processWhole, processWholeSync };

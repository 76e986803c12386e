'use strict';
// Bytes between a socket and its handle.

const { Buffer } = require('buffer');
const { errnoException } = require('internal/errors');
const { errnoOf } = require('internal/errors/system');

const EOF = errnoOf('EOF');

/** The buffer of the `onread` option, what makes it, and the function that is called with it. */
const kBuffer = Symbol('buffer');
const kBufferGenerator = Symbol('bufferGenerator');
const kBufferCallback = Symbol('bufferCallback');
const kLastWriteQueueSize = Symbol('lastWriteQueueSize');

function readStop(socket, handle) {
  handle.reading = false;
  if (!socket.destroyed) {
    const error = handle.readStop();
    if (error) {
      socket.destroy(errnoException(error, 'read'));
    }
  }
}

/** Fills the program's own buffer, as often as it takes. Returns whether it wants more. */
function fillOwnBuffer(socket, bytes) {
  let wanted = true;
  for (let at = 0; at < bytes.byteLength;) {
    const target = socket[kBuffer];
    const count = Math.min(target.byteLength, bytes.byteLength - at);
    target.set(new Uint8Array(bytes, at, count));
    at += count;
    wanted = socket[kBufferCallback](count, target) !== false && wanted;
    nextOwnBuffer(socket);
  }
  return wanted;
}

/** Asks the program for its next buffer, if it makes them one by one. */
function nextOwnBuffer(socket) {
  const next = socket[kBufferGenerator]?.();
  if (next instanceof Uint8Array) {
    socket[kBuffer] = next;
  }
}

/** A handle's `onread`: a number of bytes, or why there are none. */
function onStreamRead(count, bytes) {
  const socket = this.owner;
  socket._unrefTimer();
  if (count > 0 && !socket.destroyed) {
    const wanted = socket[kBuffer] ? fillOwnBuffer(socket, bytes) : socket.push(Buffer.from(bytes));
    if (!wanted) {
      readStop(socket, this);
    }
  } else if (count === EOF) {
    if (!socket._readableState.endEmitted) {
      socket.push(null);
      socket.read(0);
    }
  } else if (count !== 0) {
    socket.destroy(errnoException(count, 'read'));
  }
}

function afterWrite(socket, status, callback) {
  if (socket.destroyed) {
    callback(null);
  } else if (status < 0) {
    callback(errnoException(status, 'write'));
  } else {
    socket._unrefTimer();
    socket[kLastWriteQueueSize] = 0;
    callback(null);
  }
}

/** Hands chunks to the socket's handle; calls back at once when the system has taken them. */
function dispatch(socket, chunks, callback) {
  const handle = socket._handle;
  const result = handle.write(chunks, (status) => afterWrite(socket, status, callback));
  if (result < 0) {
    callback(errnoException(result, 'write'));
  } else if (result === 0) {
    callback();
  } else {
    socket[kLastWriteQueueSize] = handle.writeQueueSize;
  }
}

function bytesOf(chunk, encoding) {
  return typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
}

function writeOne(socket, chunk, encoding, callback) {
  dispatch(socket, [bytesOf(chunk, encoding)], callback);
}

/** Writes what the stream has gathered, `{ chunk, encoding }` each, as one. */
function writeMany(socket, entries, callback) {
  dispatch(socket, entries.map((entry) => bytesOf(entry.chunk, entry.encoding)), callback);
}

module.exports = {
  kBuffer, kBufferCallback, kBufferGenerator, kLastWriteQueueSize, nextOwnBuffer, onStreamRead, writeMany, writeOne,
};

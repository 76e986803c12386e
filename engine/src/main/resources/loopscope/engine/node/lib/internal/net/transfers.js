'use strict';
// Bytes between a socket and its handle.

const { Buffer } = require('buffer');
const { errnoException } = require('internal/errors');
const { errnoOf } = require('internal/errors/system');
const { fillOwnBuffer, hasOwnBuffer } = require('internal/net/own_buffer');
const { received, sent } = require('internal/net/recording');

const EOF = errnoOf('EOF');

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

/** A handle's `onread`: a number of bytes, or why there are none. */
function onStreamRead(count, bytes) {
  const socket = this.owner;
  socket._unrefTimer();
  if (count > 0 && !socket.destroyed) {
    received(socket, count);
    const wanted = hasOwnBuffer(socket) ? fillOwnBuffer(socket, bytes) : socket.push(Buffer.from(bytes));
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
  sent(socket, chunks);
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

module.exports = { kLastWriteQueueSize, onStreamRead, writeMany, writeOne };

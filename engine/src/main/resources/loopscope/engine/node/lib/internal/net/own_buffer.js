'use strict';
// The `onread` option of sockets: bytes go to a buffer and a function of the program's, past the stream.

const kBuffer = Symbol('buffer');
const kBufferGenerator = Symbol('bufferGenerator');
const kBufferCallback = Symbol('bufferCallback');

function initOwnBuffer(socket, onread) {
  socket[kBuffer] = null;
  socket[kBufferGenerator] = null;
  socket[kBufferCallback] = null;
  if (typeof onread !== 'object' || onread === null || typeof onread.callback !== 'function') {
    return;
  }
  if (typeof onread.buffer === 'function') {
    socket[kBuffer] = true;
    socket[kBufferGenerator] = onread.buffer;
    socket[kBufferCallback] = onread.callback;
  } else if (onread.buffer instanceof Uint8Array) {
    socket[kBuffer] = onread.buffer;
    socket[kBufferCallback] = onread.callback;
  }
}

function hasOwnBuffer(socket) {
  return Boolean(socket[kBuffer]);
}

/** Asks the program for its next buffer, if it makes them one by one. */
function nextOwnBuffer(socket) {
  const next = socket[kBufferGenerator]?.();
  if (next instanceof Uint8Array) {
    socket[kBuffer] = next;
  }
}

/** Fills the program's buffer, as often as it takes. Returns whether it wants more. */
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

module.exports = { fillOwnBuffer, hasOwnBuffer, initOwnBuffer, nextOwnBuffer };

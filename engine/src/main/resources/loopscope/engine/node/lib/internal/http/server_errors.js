'use strict';
// What a server says to bytes that are no request, or come too late.

const STATUS_CODES = require('internal/http/status_codes');

const statusOf = {
  __proto__: null,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function noop() {}

function answer(code) {
  const status = statusOf[code] ?? 400;
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`;
}

/** Asks the program's 'clientError' listener, or answers and hangs up. */
function answerError(socket, error, listener) {
  socket.removeListener('error', listener);
  if (socket.listenerCount('error', noop) === 0) {
    socket.on('error', noop);
  }
  if (socket.server.emit('clientError', error, socket)) {
    return;
  }
  if (socket.writable && !socket._httpMessage?._headerSent) {
    socket.write(answer(error.code), 'latin1');
  }
  socket.destroy(error);
}

module.exports = { answerError };

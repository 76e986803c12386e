'use strict';
// Why a request or its answer failed: the causes of 'fetch failed' and 'terminated', named as undici names them.

function define(name, code) {
  return {
    [name]: class extends Error {
      constructor(message, properties = {}) {
        super(message);
        Object.assign(this, { name, code }, properties);
      }
    },
  }[name];
}

const SocketError = define('SocketError', 'UND_ERR_SOCKET');
const HTTPParserError = define('HTTPParserError', undefined);
const InvalidArgumentError = define('InvalidArgumentError', 'UND_ERR_INVALID_ARG');
const NotSupportedError = define('NotSupportedError', 'UND_ERR_NOT_SUPPORTED');
const RequestContentLengthMismatchError =
  define('RequestContentLengthMismatchError', 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH');

function ends(socket) {
  const { localAddress, localPort, remoteAddress, remotePort, remoteFamily, timeout, bytesWritten, bytesRead } = socket;
  return { localAddress, localPort, remoteAddress, remotePort, remoteFamily, timeout, bytesWritten, bytesRead };
}

/** What an error of the http module is for fetch. */
function causeOf(error, socket) {
  if (error.code === 'ECONNRESET' && error.syscall === undefined) {
    return new SocketError('other side closed', { socket: socket ? ends(socket) : null });
  }
  if (typeof error.code === 'string' && error.code.startsWith('HPE_')) {
    const reason = error.code === 'HPE_INVALID_CONSTANT' ?
      'Response does not match the HTTP/1.1 protocol (Expected HTTP/)' : error.reason;
    return new HTTPParserError(reason, { code: error.code, data: error.rawPacket?.toString() });
  }
  return error;
}

module.exports = { InvalidArgumentError, NotSupportedError, RequestContentLengthMismatchError, causeOf };

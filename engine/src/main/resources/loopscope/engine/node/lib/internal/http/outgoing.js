'use strict';
// OutgoingMessage: what a server's response and a client's request have in common. It keeps what is written until it is its
// turn on a socket.

const { Stream } = require('stream');
const { captureRejectionSymbol } = require('events');
const { codes } = require('internal/errors');
const { isUint8Array } = require('internal/util/types');
const { storeHeader } = require('internal/http/header_block');
const headers = require('internal/http/outgoing_headers');
const {
  kErrored, kHighWaterMark, kNeedDrain, kOutHeaders, kRejectNonStandardBodyWrites, kUniqueHeaders,
} = require('internal/http/symbols');

const kCorked = Symbol('corked');
const kBytesWritten = Symbol('kBytesWritten');
const DEFAULT_HIGH_WATER_MARK = 16 * 1024;
const lineEnd = Buffer.from('\r\n');

function nop() {}

function OutgoingMessage(options) {
  Stream.call(this);
  this.outputData = [];
  this.outputSize = 0;
  this.writable = true;
  this.destroyed = false;
  this._last = false;
  this.chunkedEncoding = false;
  this.shouldKeepAlive = true;
  this.maxRequestsOnConnectionReached = false;
  this._defaultKeepAlive = true;
  this.useChunkedEncodingByDefault = true;
  this.sendDate = false;
  this._removedConnection = false;
  this._removedContLen = false;
  this._removedTE = false;
  this.strictContentLength = false;
  this[kBytesWritten] = 0;
  this._contentLength = null;
  this._hasBody = true;
  this._trailer = '';
  this[kNeedDrain] = false;
  this.finished = false;
  this._headerSent = false;
  this[kCorked] = 0;
  this._closed = false;
  this.socket = null;
  this._header = null;
  this[kOutHeaders] = null;
  this._keepAliveTimeout = 0;
  this._onPendingData = nop;
  this[kErrored] = null;
  this[kHighWaterMark] = options?.highWaterMark ?? DEFAULT_HIGH_WATER_MARK;
  this[kRejectNonStandardBodyWrites] = options?.rejectNonStandardBodyWrites ?? false;
  this[kUniqueHeaders] = null;
}
Object.setPrototypeOf(OutgoingMessage.prototype, Stream.prototype);
Object.setPrototypeOf(OutgoingMessage, Stream);

function byteLength(chunk, encoding) {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.byteLength;
}

function isUtf8OrLatin1(encoding) {
  return !encoding || encoding === 'utf8' || encoding === 'latin1';
}

/** Fails later, so that the caller can still add its listeners. */
function failLater(message, error, callback) {
  if (message.destroyed) {
    return;
  }
  process.nextTick(() => {
    callback(error);
    if (typeof message.emit === 'function' && !message.destroyed) {
      message.emit('error', error);
    }
  });
}

function uncork(socket) {
  socket.uncork();
}

function checksLength(message) {
  return message.strictContentLength && message._contentLength !== null && message._contentLength !== undefined &&
    message._hasBody && !message._removedContLen && !message.chunkedEncoding && !message.hasHeader('transfer-encoding');
}

function countBytes(message, chunk, encoding, last) {
  const total = message[kBytesWritten] + byteLength(chunk, encoding);
  if (checksLength(message) && (last ? total !== message._contentLength : total > message._contentLength)) {
    throw new codes.ERR_HTTP_CONTENT_LENGTH_MISMATCH(total, message._contentLength);
  }
  message[kBytesWritten] = total;
}

function checkChunk(chunk) {
  if (chunk === null) {
    throw new codes.ERR_STREAM_NULL_VALUES();
  }
  if (typeof chunk !== 'string' && !isUint8Array(chunk)) {
    throw new codes.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
  }
}

/** Whether it is too late to write; then the failure is on its way. */
function isClosedForWriting(message, callback) {
  if (message.finished && !message.destroyed) {
    failLater(message, new codes.ERR_STREAM_WRITE_AFTER_END(), callback);
  } else if (message.finished) {
    process.nextTick(callback, new codes.ERR_STREAM_WRITE_AFTER_END());
  } else if (message.destroyed) {
    process.nextTick(callback, new codes.ERR_STREAM_DESTROYED('write'));
  } else {
    return false;
  }
  return true;
}

function writeBody(message, chunk, encoding, callback, last) {
  checkChunk(chunk);
  if (isClosedForWriting(message, callback)) {
    return false;
  }
  if (message.strictContentLength) {
    countBytes(message, chunk, encoding, last);
  }
  if (!message._header) {
    if (last) {
      message._contentLength = byteLength(chunk, encoding);
    }
    message._implicitHeader();
  }
  if (!message._hasBody) {
    if (message[kRejectNonStandardBodyWrites]) {
      throw new codes.ERR_HTTP_BODY_NOT_ALLOWED();
    }
    process.nextTick(callback);
    return true;
  }
  if (!last && message.socket && !message.socket.writableCorked) {
    message.socket.cork();
    process.nextTick(uncork, message.socket);
  }
  return last && !message.chunkedEncoding ? message._send(chunk, encoding, () => emitFinish(message)) :
    sendChunk(message, chunk, encoding, callback);
}

function sendChunk(message, chunk, encoding, callback) {
  if (!message.chunkedEncoding || chunk.length === 0) {
    return message._send(chunk, encoding, callback);
  }
  message._send(byteLength(chunk, encoding).toString(16), 'latin1', null);
  message._send(lineEnd, null, null);
  message._send(chunk, encoding, null);
  return message._send(lineEnd, null, callback);
}

function emitFinish(message) {
  if (!message.socket?._hadError) {
    message.emit('finish');
  }
}

function endAgain(message, callback) {
  if (typeof callback === 'function') {
    if (message.writableFinished) {
      callback(new codes.ERR_STREAM_ALREADY_FINISHED('end'));
    } else {
      message.on('finish', callback);
    }
  }
  return message;
}

/** Sends what ends the message, unless its last chunk did, and tells when everything before it has gone out. */
function sendEnd(message, hadChunk) {
  if (hadChunk && message._hasBody && !message.chunkedEncoding) {
    return;
  }
  const finish = () => emitFinish(message);
  if (message._hasBody && message.chunkedEncoding) {
    message._send(`0\r\n${message._trailer}\r\n`, 'latin1', finish);
  } else if (!message._headerSent || message.writableLength || hadChunk) {
    message._send('', 'latin1', finish);
  } else {
    process.nextTick(finish);
  }
}

const methods = {
  cork() {
    if (this.socket) {
      this.socket.cork();
    } else {
      this[kCorked]++;
    }
  },

  uncork() {
    if (this.socket) {
      this.socket.uncork();
    } else if (this[kCorked]) {
      this[kCorked]--;
    }
  },

  setTimeout(msecs, callback) {
    if (callback) {
      this.on('timeout', callback);
    }
    if (this.socket) {
      this.socket.setTimeout(msecs);
    } else {
      this.once('socket', (socket) => socket.setTimeout(msecs));
    }
    return this;
  },

  destroy(error) {
    if (this.destroyed) {
      return this;
    }
    this.destroyed = true;
    this[kErrored] = error;
    if (this.socket) {
      this.socket.destroy(error);
    } else {
      this.once('socket', (socket) => socket.destroy(error));
    }
    return this;
  },

  /** The head goes out together with the first piece of the body. */
  _send(data, encoding, callback) {
    if (!this._headerSent && this._header !== null) {
      this._headerSent = true;
      if (typeof data === 'string' && isUtf8OrLatin1(encoding)) {
        return this._writeRaw(this._header + data, encoding, callback);
      }
      this.outputData.unshift({ data: this._header, encoding: 'latin1', callback: null });
      this.outputSize += this._header.length;
      this._onPendingData(this._header.length);
    }
    return this._writeRaw(data, encoding, callback);
  },

  _writeRaw(data, encoding, callback) {
    const { socket } = this;
    if (socket?.destroyed) {
      return false;
    }
    if (typeof encoding === 'function') {
      return this._writeRaw(data, null, encoding);
    }
    if (socket && socket._httpMessage === this && socket.writable) {
      if (this.outputData.length > 0) {
        this._flushOutput(socket);
      }
      return socket.write(data, encoding, callback);
    }
    this.outputData.push({ data, encoding, callback });
    this.outputSize += data.length;
    this._onPendingData(data.length);
    return this.outputSize < this[kHighWaterMark];
  },

  _storeHeader: storeHeader,

  _implicitHeader() {
    throw new codes.ERR_METHOD_NOT_IMPLEMENTED('_implicitHeader()');
  },

  write(chunk, encoding, callback) {
    const done = typeof encoding === 'function' ? encoding : callback;
    const more = writeBody(
      this, chunk, typeof encoding === 'function' ? null : encoding, typeof done === 'function' ? done : nop, false);
    if (!more) {
      this[kNeedDrain] = true;
    }
    return more;
  },

  end(chunk, encoding, callback) {
    if (typeof chunk === 'function') {
      return this.end(null, null, chunk);
    }
    if (typeof encoding === 'function') {
      return this.end(chunk, null, encoding);
    }
    if (chunk) {
      if (this.finished) {
        failLater(this, new codes.ERR_STREAM_WRITE_AFTER_END(), typeof callback === 'function' ? callback : nop);
        return this;
      }
      this.socket?.cork();
      writeBody(this, chunk, encoding, nop, true);
    } else if (this.finished) {
      return endAgain(this, callback);
    } else if (!this._header) {
      this.socket?.cork();
      this._contentLength = 0;
      this._implicitHeader();
    }
    if (typeof callback === 'function') {
      this.once('finish', callback);
    }
    if (checksLength(this) && this[kBytesWritten] !== this._contentLength) {
      throw new codes.ERR_HTTP_CONTENT_LENGTH_MISMATCH(this[kBytesWritten], this._contentLength);
    }
    sendEnd(this, chunk);
    this._endOutput();
    return this;
  },

  _endOutput() {
    const { socket } = this;
    if (socket) {
      socket._writableState.corked = 1;
      socket.uncork();
    }
    this[kCorked] = 0;
    this.finished = true;
    if (this.outputData.length === 0 && socket?._httpMessage === this) {
      this._finish();
    }
  },

  _finish() {
    this.emit('prefinish');
  },

  /** It is this message's turn: writes what has been waiting. */
  _flush() {
    const { socket } = this;
    if (!socket?.writable) {
      return;
    }
    const more = this._flushOutput(socket);
    if (this.finished) {
      this._finish();
    } else if (more && this[kNeedDrain]) {
      this[kNeedDrain] = false;
      this.emit('drain');
    }
  },

  _flushOutput(socket) {
    for (; this[kCorked] > 0; this[kCorked]--) {
      socket.cork();
    }
    const waiting = this.outputData;
    if (waiting.length === 0) {
      return undefined;
    }
    let more;
    socket.cork();
    for (const { data, encoding, callback } of waiting) {
      more = socket.write(data, encoding, callback);
    }
    socket.uncork();
    this.outputData = [];
    this._onPendingData(-this.outputSize);
    this.outputSize = 0;
    return more;
  },

  flushHeaders() {
    if (!this._header) {
      this._implicitHeader();
    }
    this._send('');
  },

  pipe() {
    this.emit('error', new codes.ERR_STREAM_CANNOT_PIPE());
  },
};

Object.assign(OutgoingMessage.prototype, methods, headers.methods);
Object.defineProperty(OutgoingMessage.prototype, captureRejectionSymbol, {
  value(error) {
    this.destroy(error);
  },
  writable: true,
  configurable: true,
  enumerable: true,
});

function getter(get) {
  return { __proto__: null, get };
}

Object.defineProperties(OutgoingMessage.prototype, {
  ...headers.properties,
  errored: getter(function() {
    return this[kErrored];
  }),
  closed: getter(function() {
    return this._closed;
  }),
  connection: {
    __proto__: null,
    get() {
      return this.socket;
    },
    set(value) {
      this.socket = value;
    },
  },
  headersSent: {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() {
      return !!this._header;
    },
  },
  writableEnded: getter(function() {
    return this.finished;
  }),
  writableFinished: getter(function() {
    return this.finished && this.outputSize === 0 && (!this.socket || this.socket.writableLength === 0);
  }),
  writableObjectMode: getter(() => false),
  writableLength: getter(function() {
    return this.outputSize + (this.socket ? this.socket.writableLength : 0);
  }),
  writableHighWaterMark: getter(function() {
    return this.socket ? this.socket.writableHighWaterMark : this[kHighWaterMark];
  }),
  writableCorked: getter(function() {
    return this[kCorked] + (this.socket ? this.socket.writableCorked : 0);
  }),
  writableNeedDrain: getter(function() {
    return !this.destroyed && !this.finished && this[kNeedDrain];
  }),
});

module.exports = { OutgoingMessage };

'use strict';
// net.Socket: a duplex stream over a TCP or pipe handle.

const { Duplex } = require('stream');
const { codes, errnoException } = require('internal/errors');
const { validateInt32, validateNumber } = require('internal/validators');
const { defineAddresses } = require('internal/net/addresses');
const { kTimeout, setStreamTimeout } = require('internal/net/timeouts');
const { hasOwnBuffer, initOwnBuffer, nextOwnBuffer } = require('internal/net/own_buffer');
const { closed } = require('internal/net/recording');
const transfers = require('internal/net/transfers');
const { kLastWriteQueueSize } = transfers;

const kHandle = Symbol('handle');
const kBytesRead = Symbol('bytesRead');
const kBytesWritten = Symbol('bytesWritten');
const kNoDelay = Symbol('noDelay');
const kKeepAlive = Symbol('keepAlive');
const kKeepAliveDelay = Symbol('keepAliveDelay');

function noop() {}

function checkOptions(options) {
  for (const name of ['objectMode', 'readableObjectMode', 'writableObjectMode']) {
    if (options?.[name]) {
      throw new codes.ERR_INVALID_ARG_VALUE(`options.${name}`, options[name], 'is not supported');
    }
  }
  if (options?.keepAliveInitialDelay !== undefined) {
    validateNumber(options.keepAliveInitialDelay, 'options.keepAliveInitialDelay');
  }
}

function Socket(options) {
  if (!(this instanceof Socket)) {
    return new Socket(options);
  }
  checkOptions(options);
  const own = typeof options === 'number' ? { fd: options } : { ...options };
  if (own.fd !== undefined) {
    validateInt32(own.fd, 'fd', 0);
    throw new codes.ERR_INVALID_FD_TYPE('UNKNOWN');
  }
  initFields(this, own);
  Duplex.call(this, {
    ...own, allowHalfOpen: Boolean(own.allowHalfOpen), emitClose: false, autoDestroy: true, decodeStrings: false,
  });
  this._handle = own.handle ?? null;
  this.on('end', onEnd);
  initHandle(this);
  startFlow(this, own);
  if (own.signal) {
    abortWith(this, own.signal);
  }
}

function initFields(socket, options) {
  socket.connecting = false;
  socket._hadError = false;
  socket[kHandle] = null;
  socket._parent = null;
  socket._host = null;
  socket._pendingData = null;
  socket._pendingEncoding = '';
  socket._sockname = null;
  socket.server = null;
  socket._server = null;
  socket[kLastWriteQueueSize] = 0;
  socket[kTimeout] = null;
  socket[kBytesRead] = 0;
  socket[kBytesWritten] = 0;
  socket[kNoDelay] = Boolean(options.noDelay);
  socket[kKeepAlive] = Boolean(options.keepAlive);
  socket[kKeepAliveDelay] = Math.max(0, Math.trunc(options.keepAliveInitialDelay / 1000) || 0);
  initOwnBuffer(socket, options.onread);
}

/** Joins a new socket, or one that is used again, with its handle. */
function initHandle(socket) {
  socket._undestroy();
  socket._sockname = null;
  if (socket._handle) {
    socket._handle.owner = socket;
    socket._handle.onread = transfers.onStreamRead;
    nextOwnBuffer(socket);
  }
}

function startFlow(socket, options) {
  if (!socket._handle || options.readable === false) {
    return;
  }
  if (options.pauseOnCreate) {
    socket._handle.reading = false;
    socket._handle.readStop();
    socket.readableFlowing = false;
  } else if (!options.manualStart) {
    socket.read(0);
  }
}

/** The stream itself destroys the socket; here it learns that no further attempt to connect is wanted. */
function abortWith(socket, signal) {
  const { addAbortListener } = require('events');
  require('internal/validators').validateAbortSignal(signal, 'options.signal');
  const abort = () => {
    socket._aborted = true;
  };
  if (signal.aborted) {
    process.nextTick(abort);
  } else {
    process.nextTick(() => addAbortListener(signal, abort));
  }
}

Object.setPrototypeOf(Socket.prototype, Duplex.prototype);
Object.setPrototypeOf(Socket, Duplex);

/** After the peer's end, a socket that may not be half open takes nothing more. */
function onEnd() {
  if (!this.allowHalfOpen) {
    this.write = writeAfterEnd;
  }
}

function writeAfterEnd(chunk, encoding, callback) {
  if (!this.writableEnded) {
    return Duplex.prototype.write.call(this, chunk, encoding, callback);
  }
  const done = typeof encoding === 'function' ? encoding : callback;
  const error = new Error('This socket has been ended by the other party');
  error.code = 'EPIPE';
  if (typeof done === 'function') {
    process.nextTick(done, error);
  }
  this.destroy(error);
  return false;
}

function readStart(socket) {
  socket._handle.reading = true;
  const error = socket._handle.readStart();
  if (error) {
    socket.destroy(errnoException(error, 'read'));
  }
}

/** With a buffer of its own a program reads although it takes nothing out of the stream. */
function readStartOwnBuffer(socket) {
  if (hasOwnBuffer(socket) && !socket.connecting && socket._handle && !socket._handle.reading) {
    readStart(socket);
  }
}

const methods = {
  _unrefTimer() {
    for (let socket = this; socket !== null && socket !== undefined; socket = socket._parent) {
      socket[kTimeout]?.refresh();
    }
  },

  _final(callback) {
    if (this.pending) {
      this.once('connect', () => this._final(callback));
    } else if (!this._handle) {
      callback();
    } else {
      this._handle.shutdown(() => callback());
    }
  },

  setTimeout: setStreamTimeout,

  /** A write under way that makes progress is a sign of life, too. */
  _onTimeout() {
    const size = this._handle?.writeQueueSize;
    if (this[kLastWriteQueueSize] > 0 && this._handle && this[kLastWriteQueueSize] !== size) {
      this[kLastWriteQueueSize] = size;
      this._unrefTimer();
    } else {
      this.emit('timeout');
    }
  },

  setNoDelay(enable) {
    const value = enable === undefined ? true : Boolean(enable);
    if (this._handle?.setNoDelay && value !== this[kNoDelay]) {
      this._handle.setNoDelay(value);
    }
    this[kNoDelay] = value;
    return this;
  },

  setKeepAlive(enable, initialDelay) {
    const value = Boolean(enable);
    const delay = Math.trunc(initialDelay / 1000) || 0;
    if (this._handle?.setKeepAlive && (value !== this[kKeepAlive] || (value && delay !== this[kKeepAliveDelay]))) {
      this._handle.setKeepAlive(value, delay);
    }
    this[kKeepAlive] = value;
    this[kKeepAliveDelay] = delay;
    return this;
  },

  _read(size) {
    if (this.connecting || !this._handle) {
      this.once('connect', () => this._read(size));
    } else if (!this._handle.reading) {
      readStart(this);
    }
  },

  read(size) {
    readStartOwnBuffer(this);
    return Duplex.prototype.read.call(this, size);
  },

  resume() {
    readStartOwnBuffer(this);
    return Duplex.prototype.resume.call(this);
  },

  pause() {
    if (hasOwnBuffer(this) && !this.connecting && this._handle?.reading) {
      this._handle.reading = false;
      this._handle.readStop();
    }
    return Duplex.prototype.pause.call(this);
  },

  end(data, encoding, callback) {
    Duplex.prototype.end.call(this, data, encoding, callback);
    return this;
  },

  destroySoon() {
    if (this.writable) {
      this.end();
    }
    if (this.writableFinished) {
      this.destroy();
    } else {
      this.once('finish', this.destroy);
    }
  },

  resetAndDestroy() {
    if (!this._handle) {
      this.destroy(new codes.ERR_SOCKET_CLOSED());
    } else if (!(this._handle instanceof require('internal/net/handles').TCP)) {
      throw new codes.ERR_INVALID_HANDLE_TYPE();
    } else if (this.connecting) {
      this.once('connect', () => this._reset());
    } else {
      this._reset();
    }
    return this;
  },

  _reset() {
    this.resetAndClosing = true;
    return this.destroy();
  },

  _destroy(error, callback) {
    this.connecting = false;
    for (let socket = this; socket !== null && socket !== undefined; socket = socket._parent) {
      clearTimeout(socket[kTimeout]);
    }
    if (this._handle) {
      closeHandle(this, Boolean(error));
      callback(error);
    } else {
      callback(error);
      process.nextTick(() => this.emit('close'));
    }
    if (this._server) {
      this._server._connections--;
      this._server._emitCloseIfDrained?.();
    }
  },

  _writeGeneric(many, data, encoding, callback) {
    if (this.connecting) {
      writeOnceConnected(this, many, data, encoding, callback);
      return;
    }
    this._pendingData = null;
    this._pendingEncoding = '';
    if (!this._handle) {
      callback(new codes.ERR_SOCKET_CLOSED());
      return;
    }
    this._unrefTimer();
    if (many) {
      transfers.writeMany(this, data, callback);
    } else {
      transfers.writeOne(this, data, encoding, callback);
    }
  },

  _writev(entries, callback) {
    this._writeGeneric(true, entries, '', callback);
  },

  _write(data, encoding, callback) {
    this._writeGeneric(false, data, encoding, callback);
  },

  /** A further attempt to connect needs a handle of its own. */
  _reinitializeHandle(handle) {
    this._handle = handle;
    initHandle(this);
  },

  ref() {
    return reference(this, 'ref');
  },

  unref() {
    return reference(this, 'unref');
  },

  connect(...args) {
    return require('internal/net/connect').connectSocket(this, args);
  },
};

function closeHandle(socket, hadError) {
  const handle = socket._handle;
  closed(socket);
  socket[kBytesRead] = handle.bytesRead;
  socket[kBytesWritten] = handle.bytesWritten;
  const emitClose = () => socket.emit('close', hadError);
  if (socket.resetAndClosing) {
    socket.resetAndClosing = false;
    handle.reset(emitClose);
  } else {
    handle.close(emitClose);
  }
  handle.onread = noop;
  socket._handle = null;
  socket._sockname = null;
}

function writeOnceConnected(socket, many, data, encoding, callback) {
  socket._pendingData = data;
  socket._pendingEncoding = encoding;
  const onClose = () => callback(new codes.ERR_SOCKET_CLOSED_BEFORE_CONNECTION());
  socket.once('connect', () => {
    socket.off('close', onClose);
    socket._writeGeneric(many, data, encoding, callback);
  });
  socket.once('close', onClose);
}

function reference(socket, method) {
  if (socket._handle) {
    socket._handle[method]?.();
  } else {
    socket.once('connect', socket[method]);
  }
  return socket;
}

for (const [name, method] of Object.entries(methods)) {
  Object.defineProperty(Socket.prototype, name, { value: method, writable: true, configurable: true, enumerable: true });
}
defineAddresses(Socket.prototype);
require('internal/net/counters').defineCounters(Socket.prototype, kBytesRead, kBytesWritten);

Object.defineProperties(Socket.prototype, {
  _handle: {
    get() {
      return this[kHandle];
    },
    set(handle) {
      this[kHandle] = handle;
    },
  },
  _connecting: {
    get() {
      return this.connecting;
    },
  },
  pending: {
    get() {
      return !this._handle || this.connecting;
    },
    configurable: true,
  },
  readyState: {
    get() {
      if (this.connecting) {
        return 'opening';
      } else if (this.readable && this.writable) {
        return 'open';
      } else if (this.readable) {
        return 'readOnly';
      }
      return this.writable ? 'writeOnly' : 'closed';
    },
  },
});

module.exports = { Socket, initHandle, kKeepAlive, kKeepAliveDelay, kNoDelay };

'use strict';
// TLSSocket: a socket whose bytes are encrypted on the way.

const net = require('net');
const { codes } = require('internal/errors');
const { validateBoolean, validateFunction, validateInt32, validateObject, validateString } =
  require('internal/validators');
const { Pipe, TCP } = require('internal/net/handles');
const { initHandle } = require('internal/net/socket');
const { convertALPNProtocols } = require('internal/tls/alpn');
const { TLSHandle } = require('internal/tls/handle');
const { definePeer } = require('internal/tls/peer');
const { SecureContext, createSecureContext } = require('internal/tls/secure_context');
const { StreamHandle } = require('internal/tls/stream_handle');

function TLSSocket(socket, given) {
  const options = { ...given };
  if (options.enableTrace !== undefined && options.enableTrace !== null) {
    validateBoolean(options.enableTrace, 'options.enableTrace');
  }
  if (options.ALPNProtocols) {
    convertALPNProtocols(options.ALPNProtocols, options);
  }
  initFields(this, options);
  net.Socket.call(this, {
    handle: this._wrapHandle(socket),
    allowHalfOpen: socket ? socket.allowHalfOpen : options.allowHalfOpen,
    pauseOnCreate: options.pauseOnConnect,
    manualStart: true,
    highWaterMark: options.highWaterMark,
    onread: socket ? null : options.onread,
    signal: options.signal,
  });
  this.ssl = this._handle;
  this.on('error', this._tlsError);
  this._init(socket);
  process.nextTick(startReading, this, socket);
}

Object.setPrototypeOf(TLSSocket.prototype, net.Socket.prototype);
Object.setPrototypeOf(TLSSocket, net.Socket);

function initFields(tls, options) {
  tls._tlsOptions = options;
  tls._secureEstablished = false;
  tls._controlReleased = false;
  tls.secureConnecting = true;
  tls._SNICallback = null;
  tls.servername = null;
  tls.alpnProtocol = null;
  tls.authorized = false;
  tls.authorizationError = null;
  tls.encrypted = true;
}

/** Listeners are there by now. What the socket beneath has read already comes first. */
function startReading(tls, socket) {
  if (!tls._handle) {
    return;
  }
  if (tls._tlsOptions.isServer) {
    tls._start();
  }
  if (socket && socket._handle === tls._handle?.inner) {
    for (let chunk = socket.read(); tls._handle && chunk; chunk = socket.read()) {
      tls._handle.receive(chunk);
    }
  }
  tls.read(0);
}

function innerHandle(socket, options) {
  if (!socket) {
    return options.pipe ? new Pipe() : new TCP();
  }
  return socket instanceof net.Socket && socket._handle && !socket.connecting ? socket._handle : new StreamHandle(socket);
}

function contextOf(options) {
  const context = options.secureContext || options.credentials || createSecureContext(options);
  if (!(context instanceof SecureContext)) {
    throw new codes.ERR_TLS_INVALID_CONTEXT('context');
  }
  return context.context;
}

/** A server asks its program for the context that the client's wish needs. */
function onHello(serverName) {
  const tls = this.owner;
  const go = (context) => {
    if (tls._handle === null) {
      tls.destroy(new codes.ERR_SOCKET_CLOSED());
    } else {
      tls._handle.choose(context?.context || context || undefined);
    }
  };
  if (!serverName || !tls._SNICallback) {
    go();
    return;
  }
  let called = false;
  try {
    tls._SNICallback(serverName, (error, context) => {
      if (called || error) {
        tls.destroy(error || new codes.ERR_MULTIPLE_CALLBACK());
      } else {
        go(context);
      }
      called = true;
    });
  } catch (error) {
    tls.destroy(error);
  }
}

/** Asks the program for one of the protocols; false refuses them all. */
function selectProtocol(tls, protocols) {
  try {
    const selected = tls._tlsOptions.ALPNCallback.call(tls, { servername: tls._handle.getServername(), protocols });
    if (selected === undefined) {
      return false;
    }
    if (!protocols.includes(selected)) {
      throw new codes.ERR_TLS_ALPN_CALLBACK_INVALID_RESULT(selected, protocols);
    }
    return selected;
  } catch (error) {
    tls.destroy(error);
    return false;
  }
}

function onError(error) {
  const tls = this.owner;
  if (tls._hadError) {
    return;
  }
  tls._hadError = true;
  if (!tls._secureEstablished) {
    tls.destroy(error);
  } else if (tls._tlsOptions.isServer && tls._rejectUnauthorized && /peer did not return a certificate/.test(error.message)) {
    tls.destroy();
  } else {
    tls._emitTLSError(error);
  }
}

const methods = {
  _wrapHandle(socket, inner = innerHandle(socket, this._tlsOptions)) {
    const handle = new TLSHandle(inner, socket, contextOf(this._tlsOptions));
    socket?.on('close', () => this.destroy());
    return handle;
  },

  _reinitializeHandle(inner) {
    const serverName = this._handle.getServername();
    this._handle = this._wrapHandle(undefined, inner);
    this.ssl = this._handle;
    initHandle(this);
    this._init();
    if (serverName) {
      this.setServername(serverName);
    }
  },

  _init(socket) {
    const options = this._tlsOptions;
    const handle = this._handle;
    this.server = options.server;
    this._requestCert = Boolean(options.requestCert) || !options.isServer;
    this._rejectUnauthorized = Boolean(options.rejectUnauthorized);
    handle.onhandshakedone = () => this._finishInit();
    handle.onerror = onError;
    if (options.isServer) {
      this._initServer(handle, options);
    }
    if (options.handshakeTimeout > 0) {
      this.setTimeout(options.handshakeTimeout, this._handleTimeout);
    }
    if (socket instanceof net.Socket) {
      followConnecting(this, socket);
    }
    if (socket) {
      socket.on('error', (error) => this._emitTLSError(error));
    } else {
      this.connecting = true;
    }
  },

  _initServer(handle, { ALPNCallback, SNICallback }) {
    handle.onhello = onHello;
    if (ALPNCallback) {
      validateFunction(ALPNCallback, 'options.ALPNCallback');
      handle.selectProtocol = (protocols) => selectProtocol(this, protocols);
    }
    if (SNICallback) {
      validateFunction(SNICallback, 'options.SNICallback');
      this._SNICallback = SNICallback;
    }
  },

  _start() {
    if (this.connecting) {
      this.once('connect', this._start);
    } else {
      this._handle?.start({ ...this._tlsOptions, requestCert: this._requestCert });
    }
  },

  _finishInit() {
    if (!this._handle) {
      return;
    }
    this.alpnProtocol = this._handle.session.applicationProtocol() || false;
    this.servername ??= this._handle.getServername();
    this._secureEstablished = true;
    if (this._tlsOptions.handshakeTimeout > 0) {
      this.setTimeout(0, this._handleTimeout);
    }
    this.emit('secure');
  },

  _handleTimeout() {
    this._emitTLSError(new codes.ERR_TLS_HANDSHAKE_TIMEOUT());
  },

  _emitTLSError(error) {
    const own = this._tlsError(error);
    if (own) {
      this.emit('error', own);
    }
  },

  /** Until the connection is the program's, its errors are the server's. */
  _tlsError(error) {
    this.emit('_tlsError', error);
    return this._controlReleased ? error : null;
  },

  _releaseControl() {
    if (this._controlReleased) {
      return false;
    }
    this._controlReleased = true;
    this.removeListener('error', this._tlsError);
    return true;
  },

  setServername(name) {
    validateString(name, 'name');
    if (this._tlsOptions.isServer) {
      throw new codes.ERR_TLS_SNI_FROM_SERVER();
    }
    this._handle.setServername(name);
  },

  disableRenegotiation() {},

  /** The engine of Java does not renegotiate for its user; TLS 1.3 knows no renegotiation. */
  renegotiate(options, callback) {
    validateObject(options, 'options');
    if (callback !== undefined) {
      validateFunction(callback, 'callback');
      const error = new Error('error:0A00010A:SSL routines::wrong ssl version');
      error.code = 'ERR_SSL_WRONG_SSL_VERSION';
      process.nextTick(callback, error);
    }
    return false;
  },

  setMaxSendFragment(size) {
    validateInt32(size, 'size');
    return size >= 512 && size <= 16384;
  },

  enableTrace() {},
};

function followConnecting(tls, socket) {
  tls._parent = socket;
  tls.connecting = socket.connecting || !socket._handle;
  socket.once('connect', () => {
    tls.connecting = false;
    tls.emit('connect');
  });
}

Object.assign(TLSSocket.prototype, methods);
definePeer(TLSSocket.prototype);

module.exports = { TLSSocket };

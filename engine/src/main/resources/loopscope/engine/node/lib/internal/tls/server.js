'use strict';
// tls.Server: a net.Server that makes a TLSSocket of every connection.

const net = require('net');
const { captureRejectionSymbol } = require('events');
const { codes } = require('internal/errors');
const { deprecate, kEmptyObject } = require('internal/util');
const { validateFunction, validateNumber, validateObject } = require('internal/validators');
const { connectionReset } = require('internal/http/errors');
const { convertALPNProtocols } = require('internal/tls/alpn');
const { SecureContext, createSecureContext } = require('internal/tls/secure_context');
const { TLSSocket } = require('internal/tls/socket');

const kErrorEmitted = Symbol('errorEmitted');
const kHandshakeTimeout = Symbol('handshakeTimeout');
const kSNICallback = Symbol('SNICallback');

/** What a server keeps of its options, to make its context of. */
const contextOptions = [
  'pfx', 'key', 'passphrase', 'cert', 'clientCertEngine', 'ca', 'minVersion', 'maxVersion', 'secureProtocol', 'crl',
  'sigalgs', 'ciphers', 'ecdhCurve', 'dhparam', 'secureOptions', 'sessionIdContext', 'sessionTimeout', 'ticketKeys',
];

function Server(options, listener) {
  if (!(this instanceof Server)) {
    return new Server(options, listener);
  }
  const given = optionsOf(options);
  this._contexts = [];
  initAuthentication(this, given);
  this.setSecureContext(given);
  this[kHandshakeTimeout] = given.handshakeTimeout || 120_000;
  validateNumber(this[kHandshakeTimeout], 'options.handshakeTimeout');
  this[kSNICallback] = given.SNICallback;
  if (given.SNICallback) {
    validateFunction(given.SNICallback, 'options.SNICallback');
  }
  net.Server.call(this, given, onConnection);
  const onSecure = typeof options === 'function' ? options : listener;
  if (onSecure) {
    this.on('secureConnection', onSecure);
  }
}

Object.setPrototypeOf(Server.prototype, net.Server.prototype);
Object.setPrototypeOf(Server, net.Server);

function optionsOf(options) {
  if (typeof options === 'function' || options === undefined || options === null) {
    return kEmptyObject;
  }
  if (typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
  }
  return options;
}

function initAuthentication(server, options) {
  server.requestCert = options.requestCert === true;
  server.rejectUnauthorized = options.rejectUnauthorized !== false;
  server.ALPNCallback = options.ALPNCallback;
  if (options.ALPNCallback && options.ALPNProtocols) {
    throw new codes.ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS();
  }
  if (options.ALPNProtocols) {
    convertALPNProtocols(options.ALPNProtocols, server);
  }
}

function onConnection(rawSocket) {
  const socket = new TLSSocket(rawSocket, {
    secureContext: this._sharedCreds,
    isServer: true,
    server: this,
    requestCert: this.requestCert,
    rejectUnauthorized: this.rejectUnauthorized,
    handshakeTimeout: this[kHandshakeTimeout],
    ALPNProtocols: this.ALPNProtocols,
    ALPNCallback: this.ALPNCallback,
    SNICallback: this[kSNICallback] || chooseContext,
    pauseOnConnect: this.pauseOnConnect,
  });
  socket[kErrorEmitted] = false;
  socket.on('secure', onSecure);
  socket.on('close', onClose);
  socket.on('_tlsError', onTlsError);
  socket.on('error', onTlsError);
}

/** The default SNICallback: the last context added for such a name. */
function chooseContext(serverName, callback) {
  callback(null, this.server._contexts.findLast(([pattern]) => pattern.test(serverName))?.[1]);
}

function onSecure() {
  if (this._requestCert) {
    const wrong = this._handle.session.verify(Date.now());
    this.authorized = wrong === undefined;
    if (wrong) {
      this.authorizationError = wrong.code;
      if (this._rejectUnauthorized) {
        this.destroy();
      }
    }
  }
  if (!this.destroyed && this._releaseControl()) {
    this.secureConnecting = false;
    this.server.emit('secureConnection', this);
  }
}

function onTlsError(error) {
  if (!this._controlReleased && !this[kErrorEmitted]) {
    this[kErrorEmitted] = true;
    this._tlsOptions.server.emit('tlsClientError', error, this);
  }
}

function onClose(hadError) {
  if (!hadError) {
    onTlsError.call(this, connectionReset('socket hang up'));
  }
}

const methods = {
  setSecureContext(options) {
    validateObject(options, 'options');
    for (const name of contextOptions) {
      this[name] = options[name] || undefined;
    }
    this.honorCipherOrder = options.honorCipherOrder === undefined || Boolean(options.honorCipherOrder);
    this._sharedCreds = createSecureContext(Object.fromEntries(contextOptions.map((name) => [name, this[name]])));
  },

  addContext(serverName, context) {
    if (!serverName) {
      throw new codes.ERR_TLS_REQUIRED_SERVER_NAME();
    }
    const pattern = serverName.replace(/([.^$+?\-\\[\]{}])/g, '\\$1').replaceAll('*', '[^.]*');
    const secure = context instanceof SecureContext ? context : createSecureContext(context);
    this._contexts.push([new RegExp(`^${pattern}$`), secure.context]);
  },

  setOptions: deprecate(function setOptions(options) {
    this.requestCert = options.requestCert === true;
    this.rejectUnauthorized = options.rejectUnauthorized !== false;
    contextOptions.filter((name) => options[name]).forEach((name) => {
      this[name] = options[name];
    });
    if (options.ALPNProtocols) {
      convertALPNProtocols(options.ALPNProtocols, this);
    }
  }, 'Server.prototype.setOptions() is deprecated', 'DEP0122'),

  [captureRejectionSymbol](error, event, socket) {
    if (event === 'secureConnection') {
      socket.destroy(error);
    } else {
      net.Server.prototype[captureRejectionSymbol].call(this, error, event, socket);
    }
  },
};

for (const name of Reflect.ownKeys(methods)) {
  Object.defineProperty(Server.prototype, name, {
    value: methods[name], writable: true, configurable: true, enumerable: true,
  });
}

function createServer(options, listener) {
  return new Server(options, listener);
}

module.exports = { Server, createServer };

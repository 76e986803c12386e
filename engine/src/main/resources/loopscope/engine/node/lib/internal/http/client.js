'use strict';
// ClientRequest: what a client asks.

const { codes } = require('internal/errors');
const { once } = require('internal/util');
const Agent = require('internal/http/agent');
const options = require('internal/http/client_options');
const { checkNotSent, parseUniqueHeadersOption } = require('internal/http/outgoing_headers');
const { OutgoingMessage } = require('internal/http/outgoing');
const { kOutHeaders, kUniqueHeaders } = require('internal/http/symbols');
const { assignSocket, kError, listenForTimeout } = require('internal/http/client_socket');

function ClientRequest(input, given, callback) {
  OutgoingMessage.call(this);
  const { options: all, listener } = options.normalize(input, given, callback);
  const defaultAgent = all._defaultAgent || Agent.globalAgent;
  this.agent = options.chooseAgent(all, defaultAgent);
  const protocol = all.protocol || defaultAgent.protocol;
  options.checkPath(all.path);
  checkProtocol(protocol, this.agent?.protocol || defaultAgent.protocol);
  const defaultPort = all.defaultPort || this.agent?.defaultPort;
  const connection = { __proto__: null, ...all };
  connection.port = all.port || defaultPort || 80;
  connection.host = options.checkHost(all.hostname, 'hostname') || options.checkHost(all.host, 'host') || 'localhost';
  initFields(this, all, connection.host, protocol);
  if (all.signal) {
    require('stream').addAbortSignal(all.signal, this);
    delete connection.signal;
  }
  initMessage(this, all, listener);
  initHeaders(this, all, connection, defaultPort);
  this[kUniqueHeaders] = parseUniqueHeadersOption(all.uniqueHeaders);
  connectRequest(this, connection);
}
Object.setPrototypeOf(ClientRequest.prototype, OutgoingMessage.prototype);
Object.setPrototypeOf(ClientRequest, OutgoingMessage);

function checkProtocol(protocol, expected) {
  if (protocol !== expected) {
    throw new codes.ERR_INVALID_PROTOCOL(protocol, expected);
  }
}

function initFields(request, given, host, protocol) {
  request.socketPath = given.socketPath;
  if (given.timeout !== undefined) {
    request.timeout = options.timerDuration(given.timeout, 'timeout');
  }
  request._ended = false;
  request.res = null;
  request.aborted = false;
  request.timeoutCb = null;
  request.upgradeOrConnect = false;
  request.parser = null;
  request.maxHeadersCount = null;
  request.reusedSocket = false;
  request.host = host;
  request.protocol = protocol;
}

function initMessage(request, given, listener) {
  request.method = options.chooseMethod(given.method);
  request.maxHeaderSize = options.chooseMaxHeaderSize(given);
  request.insecureHTTPParser = options.flag(given, 'insecureHTTPParser');
  request.joinDuplicateHeaders = options.flag(given, 'joinDuplicateHeaders');
  request.path = given.path || '/';
  if (listener) {
    request.once('response', listener);
  }
  request.useChunkedEncodingByDefault = !options.bodiless.has(request.method);
  if (request.agent) {
    // A connection that nobody could use again is not worth keeping.
    request.shouldKeepAlive = Boolean(request.agent.keepAlive) || Number.isFinite(request.agent.maxSockets);
    request._last = !request.shouldKeepAlive;
  }
}

function initHeaders(request, given, { host, port }, defaultPort) {
  if (Array.isArray(given.headers)) {
    request._storeHeader(firstLine(request), given.headers);
    return;
  }
  Object.keys(given.headers ?? {}).forEach((name) => request.setHeader(name, given.headers[name]));
  const setHost = given.setHost === undefined || Boolean(given.setHost);
  if (host && setHost && !request.getHeader('host')) {
    request.setHeader('Host', options.hostField(host, port, defaultPort));
  }
  if (given.auth && !request.getHeader('Authorization')) {
    request.setHeader('Authorization', `Basic ${Buffer.from(given.auth).toString('base64')}`);
  }
  if (request.getHeader('expect')) {
    request._implicitHeader();
  }
}

function firstLine(request) {
  return `${request.method} ${request.path} HTTP/1.1\r\n`;
}

function connectRequest(request, connection) {
  if (request.agent) {
    request.agent.addRequest(request, connection);
    return;
  }
  request._last = true;
  request.shouldKeepAlive = false;
  if (connection.socketPath) {
    connection.path = connection.socketPath;
  } else if (connection.path) {
    connection.path = undefined;
  }
  if (typeof connection.createConnection !== 'function') {
    request.onSocket(require('net').createConnection(connection));
    return;
  }
  const created = once((error, socket) => {
    if (error) {
      process.nextTick(() => request.emit('error', error));
    } else {
      request.onSocket(socket);
    }
  });
  try {
    const socket = connection.createConnection(connection, created);
    if (socket) {
      created(null, socket);
    }
  } catch (error) {
    created(error);
  }
}

function emitAbort(request) {
  request.emit('abort');
}

/** The time until there is a connection has its own limit. */
function setSocketTimeout(socket, msecs) {
  if (socket.connecting) {
    socket.once('connect', () => socket.setTimeout(msecs));
  } else {
    socket.setTimeout(msecs);
  }
}

const methods = {
  _implicitHeader() {
    checkNotSent(this, 'render');
    this._storeHeader(firstLine(this), this[kOutHeaders]);
  },

  abort() {
    if (!this.aborted) {
      this.aborted = true;
      process.nextTick(emitAbort, this);
      this.destroy();
    }
  },

  destroy(error) {
    if (this.destroyed) {
      return this;
    }
    this.destroyed = true;
    this.res?._dump();
    this[kError] = error;
    this.socket?.destroy(error);
    return this;
  },

  onSocket(socket, error) {
    process.nextTick(assignSocket, this, socket, error);
  },

  /** Calls a method of the socket as soon as there is a connected one. */
  _deferToConnect(method, args) {
    const call = () => this.socket[method]?.(...args);
    const onSocket = () => {
      if (this.socket.writable) {
        call();
      } else {
        this.socket.once('connect', call);
      }
    };
    if (this.socket) {
      onSocket();
    } else {
      this.once('socket', onSocket);
    }
  },

  setTimeout(msecs, callback) {
    if (this._ended) {
      return this;
    }
    listenForTimeout(this);
    const duration = options.timerDuration(msecs, 'msecs');
    if (callback) {
      this.once('timeout', callback);
    }
    if (this.socket) {
      setSocketTimeout(this.socket, duration);
    } else {
      this.once('socket', (socket) => setSocketTimeout(socket, duration));
    }
    return this;
  },

  setNoDelay(noDelay) {
    this._deferToConnect('setNoDelay', [noDelay]);
  },

  setSocketKeepAlive(enable, initialDelay) {
    this._deferToConnect('setKeepAlive', [enable, initialDelay]);
  },

  clearTimeout(callback) {
    this.setTimeout(0, callback);
  },
};

Object.assign(ClientRequest.prototype, methods);

module.exports = { ClientRequest };

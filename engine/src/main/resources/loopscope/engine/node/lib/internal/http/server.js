'use strict';
// http.Server: a net.Server whose connections speak HTTP.

const net = require('net');
const { captureRejectionSymbol } = require('events');
const { kEmptyObject, promisify } = require('internal/util');
const { validateObject } = require('internal/validators');
const { ConnectionsList } = require('internal/http/connections');
const { parseUniqueHeadersOption } = require('internal/http/outgoing_headers');
const { connectionListener, kConnections, onRequestTimeout } = require('internal/http/server_connection');
const { storeHTTPOptions } = require('internal/http/server_options');
const STATUS_CODES = require('internal/http/status_codes');
const { kUniqueHeaders } = require('internal/http/symbols');

const kConnectionsCheckingInterval = Symbol('http.server.connectionsCheckingInterval');

/** Keeps what a new server was given. Returns its options and its listener, which may stand in their place. */
function takeArguments(server, options, requestListener) {
  const listener = typeof options === 'function' ? options : requestListener;
  const given = typeof options === 'function' ? kEmptyObject : options ?? kEmptyObject;
  validateObject(given, 'options');
  storeHTTPOptions.call(server, given);
  return { given, listener };
}

/** Makes a server of connections, plain or secure, one of HTTP. */
function speakHttp(server, { given, listener }) {
  if (listener) {
    server.on('request', listener);
  }
  server.httpAllowHalfOpen = false;
  server.on('listening', setupConnectionsTracking);
  server.timeout = 0;
  server.maxHeadersCount = null;
  server.maxRequestsPerSocket = 0;
  server[kUniqueHeaders] = parseUniqueHeadersOption(given.uniqueHeaders);
}

function Server(options, requestListener) {
  if (!(this instanceof Server)) {
    return new Server(options, requestListener);
  }
  const taken = takeArguments(this, options, requestListener);
  const { given } = taken;
  net.Server.call(this, {
    allowHalfOpen: true, noDelay: given.noDelay ?? true, keepAlive: given.keepAlive,
    keepAliveInitialDelay: given.keepAliveInitialDelay, highWaterMark: given.highWaterMark,
  });
  this.on('connection', connectionListener);
  speakHttp(this, taken);
}
Object.setPrototypeOf(Server.prototype, net.Server.prototype);
Object.setPrototypeOf(Server, net.Server);

/** Looks from time to time for requests that take too long to arrive. */
function setupConnectionsTracking() {
  this[kConnections] ??= new ConnectionsList();
  clearInterval(this[kConnectionsCheckingInterval]);
  this[kConnectionsCheckingInterval] = setInterval(() => checkConnections(this), this.connectionsCheckingInterval).unref();
}

function checkConnections(server) {
  if (server.headersTimeout === 0 && server.requestTimeout === 0) {
    return;
  }
  server[kConnections].expired(server.headersTimeout, server.requestTimeout)
    .filter((parser) => parser.socket)
    .forEach((parser) => onRequestTimeout(parser.socket));
}

function httpServerPreClose(server) {
  server.closeIdleConnections();
  clearInterval(server[kConnectionsCheckingInterval]);
}

/** An async listener of 'request' has failed. */
function answerFailure(response) {
  if (response.headersSent || response.writableEnded) {
    response.destroy();
    return;
  }
  response.getHeaderNames().forEach((name) => response.removeHeader(name));
  response.statusCode = 500;
  response.end(STATUS_CODES[500]);
}

const methods = {
  close(...args) {
    httpServerPreClose(this);
    net.Server.prototype.close.apply(this, args);
    return this;
  },

  closeAllConnections() {
    this[kConnections]?.all().forEach((parser) => parser.socket.destroy());
  },

  closeIdleConnections() {
    for (const { socket } of this[kConnections]?.idle() ?? []) {
      if (!socket._httpMessage || socket._httpMessage.finished) {
        socket.destroy();
      }
    }
  },

  setTimeout(msecs, callback) {
    this.timeout = msecs;
    if (callback) {
      this.on('timeout', callback);
    }
    return this;
  },

  [captureRejectionSymbol](error, event, ...args) {
    if (event === 'request') {
      answerFailure(args[1]);
    } else {
      net.Server.prototype[captureRejectionSymbol].call(this, error, event, ...args);
    }
  },
};

Object.assign(Server.prototype, methods);
if (Symbol.asyncDispose !== undefined) {
  Server.prototype[Symbol.asyncDispose] = async function() {
    return promisify(this.close).call(this);
  };
}

module.exports = { Server, httpServerPreClose, kConnectionsCheckingInterval, speakHttp, takeArguments };

'use strict';
// https.Server: a tls.Server whose connections speak HTTP.

const tls = require('tls');
const { kEmptyObject } = require('internal/util');
const { validateObject } = require('internal/validators');
const http = require('internal/http/server');
const { parseUniqueHeadersOption } = require('internal/http/outgoing_headers');
const { connectionListener } = require('internal/http/server_connection');
const { storeHTTPOptions } = require('internal/http/server_options');
const { kUniqueHeaders } = require('internal/http/symbols');

function Server(options, requestListener) {
  if (!(this instanceof Server)) {
    return new Server(options, requestListener);
  }
  const listener = typeof options === 'function' ? options : requestListener;
  const given = typeof options === 'function' ? kEmptyObject : options ?? kEmptyObject;
  validateObject(given, 'options');
  storeHTTPOptions.call(this, given);
  const ALPNProtocols = given.ALPNProtocols || given.ALPNCallback ? undefined : ['http/1.1'];
  tls.Server.call(this, { noDelay: true, ALPNProtocols, ...given }, connectionListener);
  this.httpAllowHalfOpen = false;
  if (listener) {
    this.on('request', listener);
  }
  this.on('tlsClientError', onTlsClientError);
  this.on('listening', http.setupConnectionsTracking);
  this.timeout = 0;
  this.maxHeadersCount = null;
  this.maxRequestsPerSocket = 0;
  this[kUniqueHeaders] = parseUniqueHeadersOption(given.uniqueHeaders);
}

Object.setPrototypeOf(Server.prototype, tls.Server.prototype);
Object.setPrototypeOf(Server, tls.Server);

function onTlsClientError(error, socket) {
  if (!this.emit('clientError', error, socket)) {
    socket.destroy(error);
  }
}

const { closeAllConnections, closeIdleConnections, setTimeout } = http.Server.prototype;
Object.assign(Server.prototype, { closeAllConnections, closeIdleConnections, setTimeout });

Server.prototype.close = function close(...args) {
  http.httpServerPreClose(this);
  tls.Server.prototype.close.apply(this, args);
  return this;
};

module.exports = { Server };

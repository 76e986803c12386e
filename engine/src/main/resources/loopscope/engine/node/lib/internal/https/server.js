'use strict';
// https.Server: a tls.Server whose connections speak HTTP.

const tls = require('tls');
const http = require('internal/http/server');
const { connectionListener } = require('internal/http/server_connection');

function Server(options, requestListener) {
  if (!(this instanceof Server)) {
    return new Server(options, requestListener);
  }
  const taken = http.takeArguments(this, options, requestListener);
  const { given } = taken;
  const ALPNProtocols = given.ALPNProtocols || given.ALPNCallback ? undefined : ['http/1.1'];
  tls.Server.call(this, { noDelay: true, ALPNProtocols, ...given }, connectionListener);
  http.speakHttp(this, taken);
  this.on('tlsClientError', onTlsClientError);
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

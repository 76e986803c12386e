'use strict';
// tls.connect: a connection, and the judgement on who answered.

const net = require('net');
const { connectionReset } = require('internal/http/errors');
const { TLSSocket } = require('internal/tls/socket');

const kConnectOptions = Symbol('connectOptions');

let warnedOfAddress = false;
let warnedOfVariable = false;

/** Options may stand after a port, or after a port and a host. */
function normalize(args) {
  const [options, callback] = net._normalizeArgs(args);
  const more = [args[1], args[2]].find((each) => typeof each === 'object' && each !== null);
  return [more === undefined ? options : Object.assign(options, more), callback];
}

/** Whether the environment says that certificates need not be right. */
function acceptsAll() {
  const accepts = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
  if (accepts && !warnedOfVariable) {
    warnedOfVariable = true;
    process.emitWarning("Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS connections and " +
      'HTTPS requests insecure by disabling certificate verification.');
  }
  return accepts;
}

function judgement(socket, options) {
  const wrong = socket._handle.session.verify(Date.now());
  if (wrong !== undefined) {
    return wrong;
  }
  const host = options.servername || options.host || options.socket?._host || 'localhost';
  return options.checkServerIdentity(host, socket.getPeerCertificate(true));
}

function onSecure() {
  const options = this[kConnectOptions];
  const wrong = judgement(this, options);
  this.authorized = !wrong;
  if (wrong) {
    this.authorizationError = wrong.code || wrong.message;
    if (options.rejectUnauthorized !== false) {
      this.destroy(wrong);
      return;
    }
  }
  this.secureConnecting = false;
  this.emit('secureConnect');
  this.removeListener('end', onEarlyEnd);
}

function onEarlyEnd() {
  if (this._hadError) {
    return;
  }
  this._hadError = true;
  const { path, host, port, localAddress } = this[kConnectOptions];
  const error = connectionReset('Client network socket disconnected before secure TLS connection was established');
  this.destroy(Object.assign(error, { path, host, port, localAddress }));
}

function warnOfAddress(name) {
  if (!warnedOfAddress && net.isIP(name)) {
    warnedOfAddress = true;
    process.emitWarning('Setting the TLS ServerName to an IP address is not permitted by RFC 6066. ' +
      'This will be ignored in a future version.', 'DeprecationWarning', 'DEP0123');
  }
}

function optionsWithDefaults(given) {
  const tls = require('tls');
  const options = {
    rejectUnauthorized: !acceptsAll(), ciphers: tls.DEFAULT_CIPHERS, checkServerIdentity: tls.checkServerIdentity, ...given,
  };
  options.rejectUnauthorized = options.rejectUnauthorized !== false;
  return options;
}

function newSocket(options) {
  const { allowHalfOpen, session, ALPNProtocols, enableTrace, highWaterMark, onread, signal } = options;
  return new TLSSocket(options.socket, {
    allowHalfOpen, session, ALPNProtocols, enableTrace, highWaterMark, onread, signal,
    pipe: Boolean(options.path),
    secureContext: options.secureContext || require('tls').createSecureContext(options),
    isServer: false,
    requestCert: true,
    rejectUnauthorized: options.rejectUnauthorized,
  });
}

function connect(...args) {
  const [given, callback] = normalize(args);
  const options = optionsWithDefaults(given);
  const socket = newSocket(options);
  socket[kConnectOptions] = options;
  if (callback) {
    socket.once('secureConnect', callback);
  }
  if (!options.socket) {
    if (options.timeout) {
      socket.setTimeout(options.timeout);
    }
    socket.connect(options, socket._start);
  }
  socket._releaseControl();
  if (options.servername) {
    warnOfAddress(options.servername);
    socket.setServername(options.servername);
  }
  if (options.socket) {
    socket._start();
  }
  socket.on('secure', onSecure);
  socket.prependListener('end', onEarlyEnd);
  return socket;
}

module.exports = { connect };

'use strict';
// https.Agent: an http.Agent whose connections are encrypted.

const tls = require('tls');
const { kEmptyObject } = require('internal/util');
const http = require('internal/http/agent');

function Agent(options) {
  if (!(this instanceof Agent)) {
    return new Agent(options);
  }
  http.Agent.call(this, options);
  this.defaultPort = 443;
  this.protocol = 'https:';
  this.maxCachedSessions = this.options.maxCachedSessions ?? 100;
}

Object.setPrototypeOf(Agent.prototype, http.Agent.prototype);
Object.setPrototypeOf(Agent, http.Agent);

/** From (options), (port, options) or (port, host, options). */
function createConnection(port, host, options) {
  const given = [port, host, options].find((each) => typeof each === 'object' && each !== null);
  const all = { ...given };
  if (typeof port === 'number') {
    all.port = port;
  }
  if (typeof host === 'string') {
    all.host = host;
  }
  return tls.connect(all);
}

function text(value) {
  return value ? `${value}` : '';
}

function defined(value) {
  return value === undefined ? '' : `${value}`;
}

/** Connections with different settings must not serve each other's requests. */
function getName(options = kEmptyObject) {
  const { servername, sigalgs } = options;
  return [
    http.Agent.prototype.getName.call(this, options), text(options.ca), text(options.cert), text(options.clientCertEngine),
    text(options.ciphers), text(options.key), text(options.pfx), defined(options.rejectUnauthorized),
    servername !== options.host ? text(servername) : '', text(options.minVersion), text(options.maxVersion),
    text(options.secureProtocol), text(options.crl), defined(options.honorCipherOrder), text(options.ecdhCurve),
    text(options.dhparam), defined(options.secureOptions), text(options.sessionIdContext),
    sigalgs ? JSON.stringify(sigalgs) : '', text(options.privateKeyIdentifier), text(options.privateKeyEngine),
  ].join(':');
}

Agent.prototype.createConnection = createConnection;
Agent.prototype.getName = getName;

module.exports = { Agent, globalAgent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 }) };

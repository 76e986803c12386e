'use strict';
// node:tls.

const { getOptionValue } = require('internal/options');
const { convertALPNProtocols } = require('internal/tls/alpn');

function minimumVersion() {
  for (const version of ['1.0', '1.1', '1.2', '1.3']) {
    if (getOptionValue(`--tls-min-v${version}`)) {
      return version === '1.0' ? 'TLSv1' : `TLSv${version}`;
    }
  }
  return 'TLSv1.2';
}

function maximumVersion() {
  return getOptionValue('--tls-max-v1.2') && !getOptionValue('--tls-max-v1.3') ? 'TLSv1.2' : 'TLSv1.3';
}

let ciphers;
let rootCertificates;

module.exports = {
  CLIENT_RENEG_LIMIT: 3,
  CLIENT_RENEG_WINDOW: 600,
  DEFAULT_CIPHERS: getOptionValue('--tls-cipher-list') ?? require('internal/tls/default_ciphers'),
  DEFAULT_ECDH_CURVE: 'auto',
  DEFAULT_MIN_VERSION: minimumVersion(),
  DEFAULT_MAX_VERSION: maximumVersion(),
  getCiphers() {
    ciphers ??= internalBinding('tls').ciphers();
    return [...ciphers];
  },
  convertALPNProtocols,
};

Object.defineProperty(module.exports, 'rootCertificates', {
  configurable: false,
  enumerable: true,
  get() {
    rootCertificates ??= Object.freeze(internalBinding('tls').rootCertificates());
    return rootCertificates;
  },
});

const { SecureContext, createSecureContext } = require('internal/tls/secure_context');
const { Server, createServer } = require('internal/tls/server');

Object.assign(module.exports, {
  checkServerIdentity: require('internal/tls/identity').checkServerIdentity,
  createSecureContext,
  SecureContext,
  TLSSocket: require('internal/tls/socket').TLSSocket,
  Server,
  createServer,
  connect: require('internal/tls/connect').connect,
});

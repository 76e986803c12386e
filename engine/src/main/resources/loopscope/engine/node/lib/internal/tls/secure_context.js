'use strict';
// SecureContext: keys, certificates and settings of one side.

const { Buffer } = require('buffer');
const { codes } = require('internal/errors');
const { kEmptyObject } = require('internal/util');
const { validateBuffer, validateInt32, validateInteger, validateObject, validateString } = require('internal/validators');
const binding = internalBinding('tls');

const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

function checkVersion(version, which) {
  if (!versions.includes(version)) {
    throw new codes.ERR_TLS_INVALID_PROTOCOL_VERSION(version, which);
  }
  return version;
}

/** The lowest and the highest version that a name of OpenSSL's old kind stands for. */
function versionsOf(secureProtocol) {
  validateString(secureProtocol, 'secureProtocol');
  const [, name, version] = /^(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1|TLSv1_2|TLS)(?:_(?:client|server))?(_method)$/.exec(
    secureProtocol.replace(/_(client|server)_method$/, '_method')) ?? [];
  if (version === undefined) {
    throw new codes.ERR_TLS_INVALID_PROTOCOL_METHOD(`Unknown method: ${secureProtocol}`);
  }
  if (name === 'SSLv2' || name === 'SSLv3') {
    throw new codes.ERR_TLS_INVALID_PROTOCOL_METHOD(`${name} methods disabled`);
  }
  const only = { TLSv1: 'TLSv1', TLSv1_1: 'TLSv1.1', TLSv1_2: 'TLSv1.2' }[name];
  return only === undefined ? ['TLSv1', name === 'SSLv23' ? 'TLSv1.2' : 'TLSv1.3'] : [only, only];
}

function SecureContext(secureProtocol, secureOptions, minVersion, maxVersion) {
  if (!(this instanceof SecureContext)) {
    return new SecureContext(secureProtocol, secureOptions, minVersion, maxVersion);
  }
  if (secureProtocol) {
    for (const version of [minVersion, maxVersion]) {
      if (version !== undefined && version !== null) {
        throw new codes.ERR_TLS_PROTOCOL_VERSION_CONFLICT(version, secureProtocol);
      }
    }
  }
  const tls = require('tls');
  const [lowest, highest] = secureProtocol ? versionsOf(secureProtocol) : [
    checkVersion(minVersion ?? tls.DEFAULT_MIN_VERSION, 'minimum'),
    checkVersion(maxVersion ?? tls.DEFAULT_MAX_VERSION, 'maximum'),
  ];
  if (secureOptions) {
    validateInteger(secureOptions, 'secureOptions');
  }
  this.context = binding.newContext(lowest, highest);
}

function text(value, name) {
  if (typeof value === 'string') {
    return value;
  }
  if (!ArrayBuffer.isView(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'TypedArray', 'DataView'], value);
  }
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).latin1Slice();
}

function list(value) {
  return Array.isArray(value) ? value : [value];
}

function addKeys(context, { key, passphrase }) {
  for (const each of list(key)) {
    const pem = Array.isArray(key) ? each?.pem ?? each : each;
    const own = Array.isArray(key) ? each?.passphrase ?? passphrase : passphrase;
    const content = text(pem, 'options.key');
    if (own !== undefined && own !== null) {
      validateString(own, 'options.passphrase');
    }
    binding.addKey(context, content, own ?? undefined);
  }
}

function bytes(value) {
  return typeof value === 'string' ? Buffer.from(value) : value;
}

function loadPfx(context, { pfx, passphrase }) {
  for (const each of list(pfx)) {
    const own = Array.isArray(pfx) ? each.passphrase ?? passphrase : passphrase;
    binding.loadPfx(context, bytes(Array.isArray(pfx) ? each.buf ?? each : each), own ? bytes(own) : undefined);
  }
}

function setCiphers(context, ciphers) {
  if (ciphers !== undefined && ciphers !== null) {
    validateString(ciphers, 'options.ciphers');
  }
  const words = (ciphers || require('tls').DEFAULT_CIPHERS).split(':');
  if (words.every((word) => word === '')) {
    throw new codes.ERR_INVALID_ARG_VALUE('options.ciphers', words);
  }
  binding.setCiphers(context, words.join(':'));
}

function checkOthers({ dhparam, ecdhCurve = 'auto', sessionIdContext, sessionTimeout, sigalgs, ticketKeys }) {
  if (sigalgs !== undefined && sigalgs !== null) {
    validateString(sigalgs, 'options.sigalgs');
    if (sigalgs === '') {
      throw new codes.ERR_INVALID_ARG_VALUE('options.sigalgs', sigalgs);
    }
  }
  validateString(ecdhCurve, 'options.ecdhCurve');
  if (dhparam !== undefined && dhparam !== null) {
    text(dhparam, 'options.dhparam');
  }
  if (sessionIdContext !== undefined && sessionIdContext !== null) {
    validateString(sessionIdContext, 'options.sessionIdContext');
  }
  checkTicketKeys(ticketKeys);
  if (sessionTimeout !== undefined && sessionTimeout !== null) {
    validateInt32(sessionTimeout, 'options.sessionTimeout', 0);
  }
}

function checkTicketKeys(ticketKeys) {
  if (ticketKeys === undefined || ticketKeys === null) {
    return;
  }
  validateBuffer(ticketKeys, 'options.ticketKeys');
  if (ticketKeys.byteLength !== 48) {
    throw new codes.ERR_INVALID_ARG_VALUE('options.ticketKeys', ticketKeys.byteLength, 'must be exactly 48 bytes');
  }
}

function createSecureContext(given) {
  const options = given || kEmptyObject;
  const secure = new SecureContext(options.secureProtocol, options.secureOptions, options.minVersion, options.maxVersion);
  const { context } = secure;
  validateObject(options, 'options');
  setCiphers(context, options.ciphers);
  if (options.ca) {
    list(options.ca).forEach((each) => binding.addAuthorities(context, text(each, 'options.ca')));
  } else {
    binding.trustRoots(context);
  }
  if (options.cert) {
    list(options.cert).forEach((each) => binding.addCertificate(context, text(each, 'options.cert')));
  }
  if (options.key) {
    addKeys(context, options);
  }
  checkOthers(options);
  if (options.pfx !== undefined && options.pfx !== null) {
    loadPfx(context, options);
  }
  return secure;
}

module.exports = { SecureContext, createSecureContext };

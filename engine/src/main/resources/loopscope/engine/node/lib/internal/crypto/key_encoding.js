'use strict';
// The options that say how a key is written: format, type, and a cipher with its passphrase.

const { codes } = require('internal/errors');
const { getArrayBufferOrView, isBytes } = require('internal/crypto/util');

function option(name, owner) {
  return owner === undefined ? `options.${name}` : `options.${owner}.${name}`;
}

function checkFormat(format, byDefault, name) {
  const used = format === undefined ? byDefault : format;
  if (used !== 'pem' && used !== 'der' && used !== 'jwk') {
    throw new codes.ERR_INVALID_ARG_VALUE(name, format);
  }
  return used;
}

function incompatible(type, why) {
  return new codes.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS(type, why);
}

/** Which types there are depends on what the key is, as far as that is known. */
function checkType(type, required, keyType, isPublic, name) {
  if (type === undefined && !required) {
    return undefined;
  }
  if (type === 'pkcs1' && keyType !== undefined && keyType !== 'rsa') {
    throw incompatible(type, 'can only be used for RSA keys');
  }
  if (type === 'sec1' && isPublic !== true && keyType !== undefined && keyType !== 'ec') {
    throw incompatible(type, 'can only be used for EC keys');
  }
  const isKnown = type === 'pkcs1' || (type === 'spki' && isPublic !== false) ||
    ((type === 'pkcs8' || type === 'sec1') && isPublic !== true);
  if (!isKnown) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, type);
  }
  return type;
}

function checkCipher({ cipher, passphrase, type }, format, owner) {
  if (cipher == null) {
    if (passphrase !== undefined) {
      throw new codes.ERR_INVALID_ARG_VALUE(option('cipher', owner), cipher);
    }
    return;
  }
  if (typeof cipher !== 'string') {
    throw new codes.ERR_INVALID_ARG_VALUE(option('cipher', owner), cipher);
  }
  if (format === 'der' && (type === 'pkcs1' || type === 'sec1')) {
    throw incompatible(type, 'does not support encryption');
  }
}

function checkPassphrase({ cipher, passphrase }, isInput, owner) {
  const isWanted = isInput ? passphrase !== undefined : cipher != null;
  if (isWanted && typeof passphrase !== 'string' && !isBytes(passphrase)) {
    throw new codes.ERR_INVALID_ARG_VALUE(option('passphrase', owner), passphrase);
  }
}

/**
 * Checks how a key is, or is to be, written.
 * @param keyType of a key that is to be written; undefined for one that is read
 * @param isPublic undefined when either will do
 */
function parseKeyEncoding(encoding, keyType, isPublic, owner) {
  if (encoding === null || typeof encoding !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'object', encoding);
  }
  const isInput = keyType === undefined;
  const format = checkFormat(encoding.format, isInput ? 'pem' : undefined, option('format', owner));
  const required = format !== 'jwk' && (!isInput || format === 'der');
  const type = checkType(encoding.type, required, keyType, isPublic, option('type', owner));
  if (isPublic === true) {
    return { format, type };
  }
  if (!isInput) {
    checkCipher(encoding, format, owner);
  }
  checkPassphrase(encoding, isInput, owner);
  const { cipher, passphrase } = encoding;
  return {
    format,
    type,
    cipher: cipher ?? undefined,
    passphrase: passphrase === undefined ? undefined
      : getArrayBufferOrView(passphrase, 'key.passphrase', encoding.encoding),
  };
}

module.exports = { incompatible, parseKeyEncoding };

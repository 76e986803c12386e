'use strict';
// diffieHellman: the secret that two sides share, each from its own private and the other's public key.

const { codes } = require('internal/errors');
const { validateObject } = require('internal/validators');
const { encoded, runSync } = require('internal/crypto/util');
const { isKeyObject } = require('internal/crypto/keys');
const { handleOf } = require('internal/crypto/asymmetric_keys');

const agreeing = new Set(['dh', 'ec', 'x448', 'x25519']);

function check(key, name, types, expected) {
  if (!isKeyObject(key)) {
    throw new codes.ERR_INVALID_ARG_VALUE(`options.${name}`, key);
  }
  if (!types.includes(key.type)) {
    throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key.type, expected);
  }
}

function diffieHellman(options) {
  validateObject(options, 'options');
  const { privateKey, publicKey } = options;
  check(privateKey, 'privateKey', ['private'], 'private');
  check(publicKey, 'publicKey', ['private', 'public'], 'private or public');
  const own = privateKey.asymmetricKeyType;
  const other = publicKey.asymmetricKeyType;
  if (own !== other || !agreeing.has(own)) {
    throw new codes.ERR_CRYPTO_INCOMPATIBLE_KEY('key types for Diffie-Hellman', `${own} and ${other}`);
  }
  return encoded(runSync(internalBinding('crypto_keys').agree, handleOf(privateKey), handleOf(publicKey)));
}

module.exports = { diffieHellman };

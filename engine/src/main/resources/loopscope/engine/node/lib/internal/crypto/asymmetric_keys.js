'use strict';
// Public and private keys as objects: made, shown in part, compared, written.

const { codes } = require('internal/errors');
const { encoded } = require('internal/crypto/util');
const { incompatible, parseKeyEncoding } = require('internal/crypto/key_encoding');
const { writeJwk } = require('internal/crypto/jwk');
const { isKeyObject, KeyObject } = require('internal/crypto/keys');

const binding = internalBinding('crypto_keys');
const detailed = new Set(['rsa', 'rsa-pss', 'dsa', 'ec']);
let handleOf;

function toBigInt(bytes) {
  return BigInt(`0x${encoded(bytes, 'hex')}`);
}

/** A written key: bytes for DER, text for PEM. */
function writeKey(handle, { format, type, cipher, passphrase }) {
  const bytes = binding.write(handle, format, type, cipher, passphrase);
  return encoded(bytes, format === 'pem' ? 'latin1' : undefined);
}

class AsymmetricKeyObject extends KeyObject {
  #handle;
  #details;

  static {
    handleOf = (key) => key.#handle;
  }

  constructor(type, handle) {
    super(type);
    this.#handle = handle;
  }

  get asymmetricKeyType() {
    return binding.type(this.#handle);
  }

  get asymmetricKeyDetails() {
    if (!detailed.has(this.asymmetricKeyType)) {
      return {};
    }
    if (this.#details === undefined) {
      const { publicExponent, ...rest } = binding.details(this.#handle);
      this.#details = publicExponent === undefined ? rest
        : { modulusLength: rest.modulusLength, publicExponent: toBigInt(publicExponent), ...rest };
    }
    return this.#details;
  }

  equals(otherKeyObject) {
    if (!isKeyObject(otherKeyObject)) {
      throw new codes.ERR_INVALID_ARG_TYPE('otherKeyObject', 'KeyObject', otherKeyObject);
    }
    return otherKeyObject.type === this.type && binding.matches(this.#handle, handleOf(otherKeyObject));
  }
}

class PublicKeyObject extends AsymmetricKeyObject {
  constructor(handle) {
    super('public', handle);
  }

  export(options) {
    if (options?.format === 'jwk') {
      return writeJwk(handleOf(this));
    }
    return writeKey(handleOf(this), parseKeyEncoding(options, this.asymmetricKeyType, true));
  }
}

class PrivateKeyObject extends AsymmetricKeyObject {
  constructor(handle) {
    super('private', handle);
  }

  export(options) {
    if (options?.format === 'jwk') {
      if (options.passphrase !== undefined) {
        throw incompatible('jwk', 'does not support encryption');
      }
      return writeJwk(handleOf(this));
    }
    return writeKey(handleOf(this), parseKeyEncoding(options, this.asymmetricKeyType, false));
  }
}

function createPublicKey(key) {
  const { publicHandle } = require('internal/crypto/key_input');
  return new PublicKeyObject(binding.toPublic(publicHandle(key)));
}

function createPrivateKey(key) {
  const { newPrivateHandle } = require('internal/crypto/key_input');
  return new PrivateKeyObject(newPrivateHandle(key));
}

module.exports = { createPrivateKey, createPublicKey, handleOf, PrivateKeyObject, PublicKeyObject, writeKey };

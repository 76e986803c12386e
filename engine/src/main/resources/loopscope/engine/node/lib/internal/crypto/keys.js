'use strict';
// KeyObject: a key that is held, not shown; and those that are secret on both sides.

const { codes } = require('internal/errors');
const { validateInt32, validateObject, validateOneOf, validateFunction, validateString } =
  require('internal/validators');
const { byteTypes, encoded, isBytes, runCallback, runSync, toBuf } = require('internal/crypto/util');
const { Buffer } = require('buffer');

const kKeyType = Symbol('kKeyType');
let secretBytesOf;

class KeyObject {
  constructor(type) {
    if (type !== 'secret' && type !== 'public' && type !== 'private') {
      throw new codes.ERR_INVALID_ARG_VALUE('type', type);
    }
    this[kKeyType] = type;
  }

  get type() {
    return this[kKeyType];
  }

  equals(otherKeyObject) {
    if (!isKeyObject(otherKeyObject)) {
      throw new codes.ERR_INVALID_ARG_TYPE('otherKeyObject', 'KeyObject', otherKeyObject);
    }
    return otherKeyObject.type === this.type && this.export().equals(otherKeyObject.export());
  }
}
Object.defineProperty(KeyObject.prototype, Symbol.toStringTag, { configurable: true, value: 'KeyObject' });

class SecretKeyObject extends KeyObject {
  #bytes;

  static {
    secretBytesOf = (key) => key.#bytes;
  }

  constructor(bytes) {
    super('secret');
    this.#bytes = Buffer.from(bytes);
  }

  get symmetricKeySize() {
    return this.#bytes.length;
  }

  export(options) {
    if (options !== undefined) {
      validateObject(options, 'options');
      validateOneOf(options.format, 'options.format', [undefined, 'buffer', 'jwk']);
      if (options.format === 'jwk') {
        return { kty: 'oct', k: this.#bytes.toString('base64url') };
      }
    }
    return Buffer.from(this.#bytes);
  }
}

function isKeyObject(value) {
  return value instanceof KeyObject;
}

/** The bytes of a secret key, however it is given. */
function secretBytes(key, encoding, name = 'key') {
  if (isKeyObject(key)) {
    if (key.type !== 'secret') {
      throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key.type, 'secret');
    }
    return secretBytesOf(key);
  }
  if (typeof key !== 'string' && !isBytes(key)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', ...byteTypes, 'KeyObject', 'CryptoKey'], key);
  }
  return toBuf(key, encoding);
}

function createSecretKey(key, encoding) {
  if (typeof key !== 'string' && !isBytes(key)) {
    throw new codes.ERR_INVALID_ARG_TYPE('key', byteTypes, key);
  }
  return new SecretKeyObject(encoded(toBuf(key, encoding)));
}

function keyLength(type, options) {
  validateString(type, 'type');
  validateObject(options, 'options');
  const { length } = options;
  if (type === 'hmac') {
    validateInt32(length, 'options.length', 8, 2 ** 31 - 1);
    return length >> 3;
  }
  if (type === 'aes') {
    validateOneOf(length, 'options.length', [128, 192, 256]);
    return length / 8;
  }
  throw new codes.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
}

function generateKey(type, options, callback) {
  validateFunction(callback, 'callback');
  const bytes = Buffer.alloc(keyLength(type, options));
  runCallback(internalBinding('crypto_random').fill, callback, () => new SecretKeyObject(bytes), bytes, 0, bytes.length);
}

function generateKeySync(type, options) {
  const bytes = Buffer.alloc(keyLength(type, options));
  runSync(internalBinding('crypto_random').fill, bytes, 0, bytes.length);
  return new SecretKeyObject(bytes);
}

module.exports = { KeyObject, createSecretKey, generateKey, generateKeySync, isKeyObject, secretBytes };

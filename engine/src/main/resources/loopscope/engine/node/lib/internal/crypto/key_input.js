'use strict';
// Keys as programs hand them over: PEM text, bytes with options, JSON Web Keys, key objects.

const { codes } = require('internal/errors');
const { validateObject } = require('internal/validators');
const { byteTypes, getArrayBufferOrView, isBytes } = require('internal/crypto/util');
const { isKeyObject } = require('internal/crypto/keys');
const { handleOf } = require('internal/crypto/asymmetric_keys');
const { parseKeyEncoding } = require('internal/crypto/key_encoding');
const { readJwk } = require('internal/crypto/jwk');

const binding = internalBinding('crypto_keys');

/** What a key is taken for: whether a private one will be read, whether key objects are taken, and of which types. */
const uses = {
  createPrivate: { isPrivate: true, objects: undefined },
  usePrivate: { isPrivate: true, objects: ['private'], expected: 'private' },
  createPublic: { isPrivate: false, objects: ['private'], expected: 'private' },
  usePublic: { isPrivate: false, objects: ['private', 'public'], expected: 'private or public' },
};

function typesOf(use) {
  return [...byteTypes, 'string', ...(use.objects ? ['KeyObject', 'CryptoKey'] : [])];
}

function fromObject(key, use) {
  if (use.objects === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('key', typesOf(use), key);
  }
  if (!use.objects.includes(key.type)) {
    throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key.type, use.expected);
  }
  return handleOf(key);
}

function read(data, { format, type, passphrase }, use) {
  const reading = use.isPrivate ? binding.readPrivate : binding.readAny;
  return reading(data, format, type, passphrase);
}

function fromOptions(options, use) {
  const { key, encoding, format } = options;
  if (isKeyObject(key)) {
    return fromObject(key, use);
  }
  if (format === 'jwk') {
    validateObject(key, 'key.key');
    return readJwk(key, !use.isPrivate);
  }
  if (typeof key !== 'string' && !isBytes(key)) {
    throw new codes.ERR_INVALID_ARG_TYPE('key.key', typesOf(use), key);
  }
  const data = getArrayBufferOrView(key, 'key', encoding);
  return read(data, parseKeyEncoding(options, undefined, use.isPrivate ? false : undefined), use);
}

function handle(key, use) {
  if (isKeyObject(key)) {
    return fromObject(key, use);
  }
  if (typeof key === 'string' || isBytes(key)) {
    return read(getArrayBufferOrView(key, 'key'), { format: 'pem' }, use);
  }
  if (key !== null && typeof key === 'object') {
    return fromOptions(key, use);
  }
  throw new codes.ERR_INVALID_ARG_TYPE('key', typesOf(use), key);
}

module.exports = {
  /** For createPrivateKey. */
  newPrivateHandle: (key) => handle(key, uses.createPrivate),
  /** For createPublicKey: the public key, or a private one that has it. */
  publicHandle: (key) => handle(key, uses.createPublic),
  /** For what needs a private key. */
  privateHandle: (key) => handle(key, uses.usePrivate),
  /** For what needs a public key: it, or a private one that has it. */
  anyHandle: (key) => handle(key, uses.usePublic),
};

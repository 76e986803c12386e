'use strict';
// The Web Cryptography API: random values and digests.

const { codes } = require('internal/errors');
const { DOMException } = require('internal/domexception');
const { isBytes, runPromise } = require('internal/crypto/util');
const random = require('internal/crypto/random');

const digests = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };
const key = Symbol('made by Node');

/** OpenSSL's name of a hash function that is named or described; case does not matter. */
function digestOf(algorithm) {
  const name = typeof algorithm === 'string' ? algorithm : algorithm?.name;
  const digest = digests[`${name}`.toUpperCase()];
  if (digest === undefined) {
    throw new DOMException('Unrecognized algorithm name', 'NotSupportedError');
  }
  return digest;
}

function checkMade(given) {
  if (given !== key) {
    throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
  }
}

function checkThis(self, constructor, name) {
  if (!(self instanceof constructor)) {
    throw new codes.ERR_INVALID_THIS(name);
  }
}

class SubtleCrypto {
  constructor(given) {
    checkMade(given);
  }

  async digest(algorithm, data) {
    checkThis(this, SubtleCrypto, 'SubtleCrypto');
    const digest = digestOf(algorithm);
    if (!isBytes(data)) {
      throw new codes.ERR_INVALID_ARG_TYPE('data', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    return await runPromise(internalBinding('crypto_hash').digest, digest, data);
  }
}

class Crypto {
  constructor(given) {
    checkMade(given);
  }

  get subtle() {
    checkThis(this, Crypto, 'Crypto');
    return subtle;
  }

  getRandomValues(array) {
    checkThis(this, Crypto, 'Crypto');
    return random.getRandomValues(array);
  }

  randomUUID() {
    checkThis(this, Crypto, 'Crypto');
    return random.randomUUID();
  }
}

/** The operations on keys, in the order in which Node has them. */
const withKeys = ['encrypt', 'decrypt', 'sign', 'verify', 'generateKey', 'deriveKey', 'deriveBits', 'importKey', 'exportKey',
  'wrapKey', 'unwrapKey'];

for (const name of withKeys) {
  const method = async function() {
    checkThis(this, SubtleCrypto, 'SubtleCrypto');
    throw new DOMException(`Loopscope's crypto.subtle has digest only, no ${name}; node:crypto can do the same`, 'NotSupportedError');
  };
  Object.defineProperty(method, 'name', { __proto__: null, value: name });
  Object.defineProperty(SubtleCrypto.prototype, name, { __proto__: null, value: method, writable: true, configurable: true });
}

for (const constructor of [SubtleCrypto, Crypto]) {
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, { configurable: true, value: constructor.name });
}
for (const name of ['subtle', 'getRandomValues', 'randomUUID']) {
  Object.defineProperty(Crypto.prototype, name, { enumerable: true });
}

const subtle = new SubtleCrypto(key);
const webcrypto = new Crypto(key);

module.exports = { Crypto, SubtleCrypto, webcrypto };

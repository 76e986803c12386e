'use strict';
// createHash, createHmac and hash: values of any length made short ones.

const { codes } = require('internal/errors');
const { validateEncoding, validateString, validateUint32 } = require('internal/validators');
const { normalizeEncoding } = require('internal/util');
const { isArrayBufferView } = require('internal/util/types');
const { encoded, kHandle, toBuf } = require('internal/crypto/util');
const LazyTransform = require('internal/streams/lazy_transform');

const binding = internalBinding('crypto_hash');
const kState = Symbol('kState');
const kFinalized = Symbol('kFinalized');

/** The state of a hash, out of the program's reach. */
const HashState = class Hash {
  #state;
  #digest;

  constructor(algorithm, outputLength) {
    this.#state = algorithm instanceof HashState
      ? binding.copy(algorithm.#state, outputLength)
      : binding.start(algorithm, outputLength);
  }

  update(bytes) {
    binding.update(this.#state, bytes);
  }

  /** However often it is asked for. */
  digest() {
    this.#digest ??= binding.finish(this.#state);
    return this.#digest;
  }
};

const HmacState = class Hmac {
  #state;

  constructor(algorithm, key) {
    this.#state = binding.startHmac(algorithm, key);
  }

  update(bytes) {
    binding.updateHmac(this.#state, bytes);
  }

  /** A second one is empty. */
  digest() {
    const state = this.#state;
    this.#state = undefined;
    return state === undefined ? new ArrayBuffer(0) : binding.finishHmac(state);
  }
};

function checkData(data, encoding) {
  if (typeof data === 'string') {
    validateEncoding(data, encoding);
  } else if (!isArrayBufferView(data)) {
    throw new codes.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
}

function Hash(algorithm, options) {
  if (!new.target) {
    return new Hash(algorithm, options);
  }
  if (!(algorithm instanceof HashState)) {
    validateString(algorithm, 'algorithm');
  }
  const outputLength = options?.outputLength;
  if (outputLength !== undefined) {
    validateUint32(outputLength, 'options.outputLength');
  }
  Reflect.apply(LazyTransform, this, [options]);
  this[kHandle] = new HashState(algorithm, outputLength);
  this[kState] = { [kFinalized]: false };
}
Object.setPrototypeOf(Hash.prototype, LazyTransform.prototype);
Object.setPrototypeOf(Hash, LazyTransform);

Hash.prototype.copy = function copy(options) {
  if (this[kState][kFinalized]) {
    throw new codes.ERR_CRYPTO_HASH_FINALIZED();
  }
  return new Hash(this[kHandle], options);
};

Hash.prototype._transform = function _transform(chunk, encoding, callback) {
  this[kHandle].update(toBuf(chunk, encoding));
  callback();
};

Hash.prototype._flush = function _flush(callback) {
  this.push(encoded(this[kHandle].digest()));
  callback();
};

Hash.prototype.update = function update(data, encoding) {
  if (this[kState][kFinalized]) {
    throw new codes.ERR_CRYPTO_HASH_FINALIZED();
  }
  checkData(data, encoding);
  this[kHandle].update(toBuf(data, encoding));
  return this;
};

Hash.prototype.digest = function digest(outputEncoding) {
  const state = this[kState];
  if (state[kFinalized]) {
    throw new codes.ERR_CRYPTO_HASH_FINALIZED();
  }
  const result = encoded(this[kHandle].digest(), outputEncoding && known(outputEncoding));
  state[kFinalized] = true;
  return result;
};

/** An encoding that does not exist is none. */
function known(encoding) {
  return normalizeEncoding(`${encoding}`);
}

function Hmac(hmac, key, options) {
  if (!new.target) {
    return new Hmac(hmac, key, options);
  }
  validateString(hmac, 'hmac');
  const bytes = require('internal/crypto/keys').secretBytes(key, options?.encoding);
  this[kHandle] = new HmacState(hmac, bytes);
  this[kState] = { [kFinalized]: false };
  Reflect.apply(LazyTransform, this, [options]);
}
Object.setPrototypeOf(Hmac.prototype, LazyTransform.prototype);
Object.setPrototypeOf(Hmac, LazyTransform);

Hmac.prototype.update = Hash.prototype.update;

Hmac.prototype.digest = function digest(outputEncoding) {
  const state = this[kState];
  const result = encoded(this[kHandle].digest(), outputEncoding && known(outputEncoding));
  state[kFinalized] = true;
  return result;
};

Hmac.prototype._flush = Hash.prototype._flush;
Hmac.prototype._transform = Hash.prototype._transform;

/** All in one. */
function hash(algorithm, input, outputEncoding = 'hex') {
  validateString(algorithm, 'algorithm');
  if (typeof input !== 'string' && !isArrayBufferView(input)) {
    throw new codes.ERR_INVALID_ARG_TYPE('input', ['string', 'Buffer', 'TypedArray', 'DataView'], input);
  }
  validateString(outputEncoding, 'outputEncoding');
  if (outputEncoding !== 'buffer' && known(outputEncoding) === undefined) {
    throw new codes.ERR_INVALID_ARG_VALUE('outputEncoding', outputEncoding);
  }
  if (!binding.isKnown(algorithm)) {
    throw new Error(`Digest method ${algorithm} is not supported`);
  }
  const state = new HashState(algorithm);
  state.update(toBuf(input, 'utf8'));
  return encoded(state.digest(), outputEncoding);
}

function createHash(algorithm, options) {
  return new Hash(algorithm, options);
}

function createHmac(hmac, key, options) {
  return new Hmac(hmac, key, options);
}

function getHashes() {
  return binding.names();
}

module.exports = { createHash, createHmac, getHashes, hash, Hash, Hmac };

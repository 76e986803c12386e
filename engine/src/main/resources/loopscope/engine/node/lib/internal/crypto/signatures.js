'use strict';
// createSign, createVerify, sign and verify.

const { codes } = require('internal/errors');
const { validateEncoding, validateFunction, validateString } = require('internal/validators');
const { isArrayBufferView } = require('internal/util/types');
const { encoded, getArrayBufferOrView, runCallback, runSync, toBuf } = require('internal/crypto/util');
const { anyHandle, privateHandle } = require('internal/crypto/key_input');
const { Writable } = require('stream');

const binding = internalBinding('crypto_signature');
const kHashing = Symbol('kHashing');

function integerOption(name, options) {
  const value = options[name];
  if (value !== undefined && value !== value >> 0) {
    throw new codes.ERR_INVALID_ARG_VALUE(`options.${name}`, value);
  }
  return value;
}

/** The padding, the salt's length, and whether the two numbers of a signature stand there plainly. */
function signatureOptions(options) {
  if (options === null || typeof options !== 'object') {
    return [undefined, undefined, false];
  }
  const { dsaEncoding } = options;
  if (dsaEncoding !== undefined && dsaEncoding !== 'der' && dsaEncoding !== 'ieee-p1363') {
    throw new codes.ERR_INVALID_ARG_VALUE('options.dsaEncoding', dsaEncoding);
  }
  return [integerOption('padding', options), integerOption('saltLength', options), dsaEncoding === 'ieee-p1363'];
}

function begin(stream, algorithm, options) {
  validateString(algorithm, 'algorithm');
  stream[kHashing] = binding.start(algorithm);
  Reflect.apply(Writable, stream, [options]);
}

function update(data, encoding) {
  if (typeof data === 'string') {
    validateEncoding(data, encoding);
  } else if (!isArrayBufferView(data)) {
    throw new codes.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  binding.update(this[kHashing], toBuf(data, encoding));
  return this;
}

function _write(chunk, encoding, callback) {
  this.update(chunk, encoding);
  callback();
}

function Sign(algorithm, options) {
  if (!new.target) {
    return new Sign(algorithm, options);
  }
  begin(this, algorithm, options);
}
Object.setPrototypeOf(Sign.prototype, Writable.prototype);
Object.setPrototypeOf(Sign, Writable);
Object.assign(Sign.prototype, { _write, update });

function checkKey(key) {
  if (!key) {
    throw new codes.ERR_CRYPTO_SIGN_KEY_REQUIRED();
  }
}

Sign.prototype.sign = function(options, encoding) {
  checkKey(options);
  return encoded(binding.finishSign(this[kHashing], privateHandle(options), ...signatureOptions(options)), encoding);
};

function Verify(algorithm, options) {
  if (!new.target) {
    return new Verify(algorithm, options);
  }
  begin(this, algorithm, options);
}
Object.setPrototypeOf(Verify.prototype, Writable.prototype);
Object.setPrototypeOf(Verify, Writable);
Object.assign(Verify.prototype, { _write, update });

Verify.prototype.verify = function(options, signature, sigEncoding) {
  const handle = anyHandle(options);
  const details = signatureOptions(options);
  return binding.finishVerify(this[kHashing], getArrayBufferOrView(signature, 'signature', sigEncoding), handle,
    ...details);
};

function checkOneShot(algorithm, callback) {
  if (algorithm != null) {
    validateString(algorithm, 'algorithm');
  }
  if (callback !== undefined) {
    validateFunction(callback, 'callback');
  }
}

function sign(algorithm, data, key, callback) {
  checkOneShot(algorithm, callback);
  const bytes = getArrayBufferOrView(data, 'data');
  checkKey(key);
  const details = signatureOptions(key);
  const args = [algorithm ?? undefined, bytes, privateHandle(key), ...details];
  return callback ? runCallback(binding.sign, callback, encoded, ...args) : encoded(runSync(binding.sign, ...args));
}

function verify(algorithm, data, key, signature, callback) {
  checkOneShot(algorithm, callback);
  const bytes = getArrayBufferOrView(data, 'data');
  const details = signatureOptions(key);
  if (!isArrayBufferView(signature)) {
    throw new codes.ERR_INVALID_ARG_TYPE('signature', ['Buffer', 'TypedArray', 'DataView'], signature);
  }
  const args = [algorithm ?? undefined, bytes, signature, anyHandle(key), ...details];
  return callback ? runCallback(binding.verify, callback, (valid) => valid, ...args) : runSync(binding.verify, ...args);
}

module.exports = {
  createSign: (algorithm, options) => new Sign(algorithm, options),
  createVerify: (algorithm, options) => new Verify(algorithm, options),
  Sign,
  sign,
  Verify,
  verify,
};

'use strict';
// Random bytes, numbers, UUIDs and primes.

const { codes } = require('internal/errors');
const {
  validateBoolean, validateFunction, validateInt32, validateNumber, validateObject,
} = require('internal/validators');
const { isAnyArrayBuffer, isArrayBufferView, isFloat32Array, isFloat64Array, isTypedArray } =
  require('internal/util/types');
const { bigIntBytes, isBytes, runCallback, runSync } = require('internal/crypto/util');
const { Buffer } = require('buffer');

const binding = internalBinding('crypto_random');

const kMaxInt32 = 2147483647;
const kMaxPossibleLength = Math.min(require('buffer').kMaxLength, kMaxInt32);
const kMaxRandom = 2 ** 48 - 1;

/** An offset or a size, given in elements, in bytes. */
function assertOffset(offset, elementSize, length) {
  validateNumber(offset, 'offset');
  const bytes = offset * elementSize;
  const most = Math.min(length, kMaxPossibleLength);
  if (Number.isNaN(bytes) || bytes > most || bytes < 0) {
    throw new codes.ERR_OUT_OF_RANGE('offset', `>= 0 && <= ${most}`, bytes);
  }
  return bytes >>> 0;
}

function assertSize(size, elementSize, offset, length) {
  validateNumber(size, 'size');
  const bytes = size * elementSize;
  if (Number.isNaN(bytes) || bytes > kMaxPossibleLength || bytes < 0) {
    throw new codes.ERR_OUT_OF_RANGE('size', `>= 0 && <= ${kMaxPossibleLength}`, bytes);
  }
  if (bytes + offset > length) {
    throw new codes.ERR_OUT_OF_RANGE('size + offset', `<= ${length}`, bytes + offset);
  }
  return bytes >>> 0;
}

function randomBytes(size, callback) {
  const length = assertSize(size, 1, 0, Infinity);
  if (callback !== undefined) {
    validateFunction(callback, 'callback');
  }
  const bytes = Buffer.from(new ArrayBuffer(length));
  if (callback === undefined) {
    runSync(binding.fill, bytes, 0, length);
    return bytes;
  }
  runCallback(binding.fill, callback, () => bytes, bytes, 0, length);
}

function checkTarget(buf) {
  if (!isBytes(buf)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buf);
  }
}

function randomFillSync(buf, offset = 0, size = undefined) {
  checkTarget(buf);
  const elementSize = buf.BYTES_PER_ELEMENT || 1;
  const start = assertOffset(offset, elementSize, buf.byteLength);
  const length = size === undefined
    ? buf.byteLength - start
    : assertSize(size, elementSize, start, buf.byteLength);
  if (length > 0) {
    runSync(binding.fill, buf, start, length);
  }
  return buf;
}

function randomFill(buf, offset, size, callback) {
  checkTarget(buf);
  const elementSize = buf.BYTES_PER_ELEMENT || 1;
  if (typeof offset === 'function') {
    callback = offset;
    offset = 0;
    size = buf.length ?? buf.byteLength;
  } else if (typeof size === 'function') {
    callback = size;
    size = (buf.length ?? buf.byteLength) - offset;
  } else {
    validateFunction(callback, 'callback');
  }
  validateFunction(callback, 'callback');
  const start = assertOffset(offset, elementSize, buf.byteLength);
  const length = size === undefined
    ? buf.byteLength - start
    : assertSize(size, elementSize, start, buf.byteLength);
  if (length === 0) {
    callback(null, buf);
    return;
  }
  runCallback(binding.fill, callback, () => buf, buf, start, length);
}

function checkSafeInteger(value, name) {
  if (!Number.isSafeInteger(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'a safe integer', value);
  }
}

/** A number from min to max - 1, each as likely as the others. */
function randomInt(min, max, callback) {
  const onlyMax = max === undefined || typeof max === 'function';
  if (onlyMax) {
    callback = max;
    max = min;
    min = 0;
  }
  if (callback !== undefined) {
    validateFunction(callback, 'callback');
  }
  checkSafeInteger(min, 'min');
  checkSafeInteger(max, 'max');
  if (max <= min) {
    throw new codes.ERR_OUT_OF_RANGE('max', `greater than the value of "min" (${min})`, max);
  }
  const range = max - min;
  if (!(range <= kMaxRandom)) {
    throw new codes.ERR_OUT_OF_RANGE(onlyMax ? 'max' : 'max - min', `<= ${kMaxRandom}`, range);
  }
  const number = binding.below(range) + min;
  if (callback === undefined) {
    return number;
  }
  process.nextTick(callback, undefined, number);
}

function randomUUID(options) {
  if (options !== undefined) {
    validateObject(options, 'options');
    if (options.disableEntropyCache !== undefined) {
      validateBoolean(options.disableEntropyCache, 'options.disableEntropyCache');
    }
  }
  return binding.uuid();
}

/** WebCrypto's. */
function getRandomValues(data) {
  const { DOMException } = require('internal/domexception');
  if (!isTypedArray(data) || isFloat32Array(data) || isFloat64Array(data)) {
    throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
  }
  if (data.byteLength > 65536) {
    throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
  }
  return randomFillSync(data);
}

function numberOption(value, name) {
  if (typeof value === 'bigint') {
    return bigIntBytes(value, name);
  }
  if (value !== undefined && !isAnyArrayBuffer(value) && !isArrayBufferView(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['ArrayBuffer', 'TypedArray', 'Buffer', 'DataView', 'bigint'], value);
  }
  return value;
}

function primeArguments(size, options) {
  validateInt32(size, 'size', 1);
  validateObject(options, 'options');
  const { safe = false, bigint = false, add, rem } = options;
  validateBoolean(safe, 'options.safe');
  validateBoolean(bigint, 'options.bigint');
  return [size, safe, numberOption(add, 'options.add'), numberOption(rem, 'options.rem')];
}

function toPrime(bytes, bigint) {
  return bigint ? BigInt(`0x${Buffer.from(bytes).toString('hex')}`) : bytes;
}

/** Primes are told of with undefined where others have null. */
function tell(callback, job, convert, args) {
  job((error, result) => callback(error ?? undefined, error ? undefined : convert(result)), callback, ...args);
}

function generatePrime(size, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  validateFunction(callback, 'callback');
  const args = primeArguments(size, options);
  tell(callback, binding.generatePrime, (bytes) => toPrime(bytes, options.bigint), args);
}

function generatePrimeSync(size, options = {}) {
  return toPrime(runSync(binding.generatePrime, ...primeArguments(size, options)), options.bigint);
}

function checkArguments(candidate, options) {
  const bytes = typeof candidate === 'bigint' ? bigIntBytes(candidate, 'candidate') : candidate;
  if (!isBytes(bytes)) {
    throw new codes.ERR_INVALID_ARG_TYPE('candidate',
      ['ArrayBuffer', 'TypedArray', 'Buffer', 'DataView', 'bigint'], candidate);
  }
  validateObject(options, 'options');
  const { checks = 0 } = options;
  validateInt32(checks, 'options.checks', 0);
  return [bytes, checks];
}

function checkPrime(candidate, options = {}, callback = undefined) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  validateFunction(callback, 'callback');
  tell(callback, binding.checkPrime, (prime) => prime, checkArguments(candidate, options));
}

function checkPrimeSync(candidate, options = {}) {
  return runSync(binding.checkPrime, ...checkArguments(candidate, options));
}

/** Compares in a time that does not tell where the difference is. */
function timingSafeEqual(buf1, buf2) {
  for (const [name, value] of [['buf1', buf1], ['buf2', buf2]]) {
    if (!isBytes(value)) {
      throw nativeError(TypeError, 'ERR_INVALID_ARG_TYPE',
        `The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`);
    }
  }
  if (buf1.byteLength !== buf2.byteLength) {
    throw nativeError(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH',
      'Input buffers must have the same byte length');
  }
  return binding.timingSafeEqual(buf1, buf2);
}

/** An error whose code does not show in its stack, as those of Node's native part. */
function nativeError(Base, code, message) {
  const error = new Base(message);
  error.code = code;
  return error;
}

module.exports = {
  checkPrime,
  checkPrimeSync,
  generatePrime,
  generatePrimeSync,
  getRandomValues,
  randomBytes,
  randomFill,
  randomFillSync,
  randomInt,
  randomUUID,
  timingSafeEqual,
};

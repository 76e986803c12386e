'use strict';
// What the parts of node:crypto share: bytes that come in several kinds, and work that may go to the thread pool.

const { codes } = require('internal/errors');
const { validateString } = require('internal/validators');
const { isAnyArrayBuffer, isArrayBufferView } = require('internal/util/types');
const { Buffer } = require('buffer');

const kHandle = Symbol('kHandle');

/** The bytes of a string, which an encoding of 'buffer' leaves UTF-8; everything else as it is. */
function toBuf(value, encoding) {
  if (typeof value !== 'string') {
    return value;
  }
  return Buffer.from(value, encoding === 'buffer' ? 'utf8' : encoding);
}

function isBytes(value) {
  return isArrayBufferView(value) || isAnyArrayBuffer(value);
}

const byteTypes = ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];

/** Strings, buffers and views as bytes. */
function getArrayBufferOrView(value, name, encoding) {
  if (typeof value === 'string') {
    return toBuf(value, encoding);
  }
  if (!isBytes(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', ...byteTypes], value);
  }
  return value;
}

/** Bytes in the encoding that is asked for: a Buffer, or a string. */
function encoded(bytes, encoding) {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
}

/** Does a binding's job at once. */
function runSync(job, ...args) {
  return job(undefined, undefined, ...args);
}

/** Does a binding's job on the thread pool: calls back with an error, or with null and what `convert` makes of it. */
function runCallback(job, callback, convert, ...args) {
  job((error, result) => {
    if (error) {
      Reflect.apply(callback, undefined, [error]);
    } else {
      Reflect.apply(callback, undefined, [null, convert(result)]);
    }
  }, callback, ...args);
}

/** The same with a promise. */
function runPromise(job, ...args) {
  return new Promise((resolve, reject) => {
    job((error, result) => (error ? reject(error) : resolve(result)), undefined, ...args);
  });
}

/** The bytes of a non-negative BigInt, highest first. */
function bigIntBytes(value, name) {
  if (value < 0n) {
    throw new codes.ERR_OUT_OF_RANGE(name, '>= 0', value);
  }
  const digits = value.toString(16);
  return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
}

function getFips() {
  return 0;
}

/** There is no FIPS provider to turn on, and Node does not complain either. */
function setFips() {}

function setEngine(id, flags) {
  validateString(id, 'id');
  if (flags !== undefined && typeof flags !== 'number') {
    throw new codes.ERR_INVALID_ARG_TYPE('flags', 'number', flags);
  }
  throw new codes.ERR_CRYPTO_ENGINE_UNKNOWN(id);
}

/** Nothing is kept in OpenSSL's secure heap. */
function secureHeapUsed() {
  return { total: 0, used: 0, utilization: 0, min: 0 };
}

module.exports = {
  bigIntBytes,
  byteTypes,
  encoded,
  getArrayBufferOrView,
  getFips,
  isBytes,
  kHandle,
  runCallback,
  runPromise,
  runSync,
  secureHeapUsed,
  setEngine,
  setFips,
  toBuf,
};

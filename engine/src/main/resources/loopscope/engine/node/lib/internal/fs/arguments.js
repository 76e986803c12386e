'use strict';
// Arguments of file functions: paths, flags, encodings, times, and what becomes of names in an encoding.

const { codes } = require('internal/errors');
const { validateAbortSignal, validateInt32, validateObject } = require('internal/validators');
const constants = require('internal/fs/constants');

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY } = constants;
const flagNames = new Map(Object.entries({
  'r': O_RDONLY,
  'rs': O_RDONLY | O_SYNC,
  'sr': O_RDONLY | O_SYNC,
  'r+': O_RDWR,
  'rs+': O_RDWR | O_SYNC,
  'sr+': O_RDWR | O_SYNC,
  'w': O_TRUNC | O_CREAT | O_WRONLY,
  'wx': O_TRUNC | O_CREAT | O_WRONLY | O_EXCL,
  'xw': O_TRUNC | O_CREAT | O_WRONLY | O_EXCL,
  'w+': O_TRUNC | O_CREAT | O_RDWR,
  'wx+': O_TRUNC | O_CREAT | O_RDWR | O_EXCL,
  'xw+': O_TRUNC | O_CREAT | O_RDWR | O_EXCL,
  'a': O_APPEND | O_CREAT | O_WRONLY,
  'ax': O_APPEND | O_CREAT | O_WRONLY | O_EXCL,
  'xa': O_APPEND | O_CREAT | O_WRONLY | O_EXCL,
  'as': O_APPEND | O_CREAT | O_WRONLY | O_SYNC,
  'sa': O_APPEND | O_CREAT | O_WRONLY | O_SYNC,
  'a+': O_APPEND | O_CREAT | O_RDWR,
  'ax+': O_APPEND | O_CREAT | O_RDWR | O_EXCL,
  'xa+': O_APPEND | O_CREAT | O_RDWR | O_EXCL,
  'as+': O_APPEND | O_CREAT | O_RDWR | O_SYNC,
  'sa+': O_APPEND | O_CREAT | O_RDWR | O_SYNC,
}));

function flagsOf(flags, name = 'flags') {
  if (typeof flags === 'number') {
    validateInt32(flags, name);
    return flags;
  }
  if (flags === undefined || flags === null) {
    return O_RDONLY;
  }
  const known = flagNames.get(flags);
  if (known === undefined) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, flags);
  }
  return known;
}

function isUrl(value) {
  return Boolean(value?.href && value.protocol && value.auth === undefined && value.path === undefined);
}

/** A path as text, from text, bytes or a file: URL. */
function pathOf(value, name = 'path') {
  let path = value;
  if (isUrl(value)) {
    path = require('internal/url/files').fileURLToPath(value);
  } else if (value instanceof Uint8Array) {
    path = require('buffer').Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString();
  } else if (typeof value !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'URL'], value);
  }
  if (path.includes('\0')) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, value, 'must be a string, Uint8Array, or URL without null bytes');
  }
  return path;
}

function descriptorOf(fd) {
  validateInt32(fd, 'fd', 0);
  return fd;
}

function checkEncoding(encoding) {
  if (encoding && encoding !== 'utf8' && encoding !== 'buffer' && !require('buffer').Buffer.isEncoding(encoding)) {
    throw new codes.ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid encoding');
  }
}

/** Options given as an object, as an encoding, or not at all. */
function optionsOf(options, defaults = {}) {
  if (options === undefined || options === null || typeof options === 'function') {
    return defaults;
  }
  if (typeof options === 'string') {
    checkEncoding(options);
    return { ...defaults, encoding: options };
  }
  if (typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  }
  if (options.encoding !== 'buffer') {
    checkEncoding(options.encoding);
  }
  validateAbortSignal(options.signal, 'options.signal');
  return { ...defaults, ...options };
}

/** Options that must be an object where they are given. */
function objectOptions(options, defaults) {
  if (options === undefined || typeof options === 'function') {
    return defaults;
  }
  validateObject(options, 'options');
  return { ...defaults, ...options };
}

function checkAborted(signal) {
  if (signal?.aborted) {
    const { AbortError } = require('internal/errors');
    throw new AbortError(undefined, { cause: signal.reason });
  }
}

/** Seconds since 1970 from a number, numeric text or a Date. */
function secondsOf(time, name = 'time') {
  if (typeof time === 'string' && +time == time) {
    return +time;
  }
  if (Number.isFinite(time)) {
    return time < 0 ? Date.now() / 1000 : time;
  }
  if (time instanceof Date) {
    return time.getTime() / 1000;
  }
  throw new codes.ERR_INVALID_ARG_TYPE(name, ['Date', 'Time in seconds'], time);
}

/** Makes a name as the system gives it into one in the encoding that was asked for. */
function nameEncoder({ encoding }) {
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8') {
    return (name) => name;
  }
  const { Buffer } = require('buffer');
  return encoding === 'buffer' ? (name) => Buffer.from(name) : (name) => Buffer.from(name).toString(encoding);
}

/** Bytes to write: text in its encoding, or the bytes that were given. */
function bytesOf(data, encoding, name) {
  const { Buffer } = require('buffer');
  if (typeof data === 'string') {
    return Buffer.from(data, encoding || 'utf8');
  }
  if (!ArrayBuffer.isView(data)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

module.exports = {
  bytesOf, checkAborted, checkEncodingOf: checkEncoding, descriptorOf, flagsOf, isUrl, nameEncoder, objectOptions, optionsOf, pathOf, secondsOf,
};

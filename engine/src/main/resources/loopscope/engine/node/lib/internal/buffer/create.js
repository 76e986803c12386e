'use strict';
// Making buffers: the class behind Buffer, the pool small ones share, and copies of all that can be bytes.

const { codes } = require('internal/errors');
const { validateArray, validateInteger, validateNumber } = require('internal/validators');
const { encodingOf, encodings, write } = require('internal/buffer/encodings');
const types = require('internal/util/types');

const kMaxLength = 2 ** 32;
const kStringMaxLength = 536870888;

class FastBuffer extends Uint8Array {
  constructor(bufferOrLength, byteOffset, length) {
    super(bufferOrLength, byteOffset, length);
  }
}

const pool = { size: 8 * 1024, buffer: undefined, used: 0 };

function poolBuffer() {
  pool.buffer = new FastBuffer(pool.size).buffer;
  // Whoever transferred it would take everybody's bytes.
  internalBinding('messaging').markUntransferable(pool.buffer);
  pool.used = 0;
}

/** Slices of the pool begin at multiples of eight. */
function alignPool() {
  pool.used = (pool.used + 7) & ~7;
}

function checkSize(size) {
  validateNumber(size, 'size', 0, kMaxLength);
}

function fitsPool(size) {
  return size < pool.size >>> 1;
}

function takeFromPool(size) {
  if (pool.buffer === undefined || size > pool.size - pool.used) {
    poolBuffer();
  }
  const buffer = new FastBuffer(pool.buffer, pool.used, size);
  pool.used += size;
  alignPool();
  return buffer;
}

function allocUnsafe(size) {
  checkSize(size);
  if (size <= 0) {
    return new FastBuffer();
  }
  return fitsPool(size) ? takeFromPool(Math.trunc(size)) : new FastBuffer(size);
}

function alloc(size, fill, encoding) {
  checkSize(size);
  const buffer = new FastBuffer(size);
  return fill !== undefined && fill !== 0 && size > 0 ? buffer.fill(fill, 0, buffer.length, encoding) : buffer;
}

function allocUnsafeSlow(size) {
  checkSize(size);
  return new FastBuffer(size);
}

function fromString(string, encodingName) {
  const named = typeof encodingName === 'string' && encodingName.length > 0;
  const encoding = named ? encodingOf(encodingName) : encodings.utf8;
  if (encoding === undefined) {
    throw new codes.ERR_UNKNOWN_ENCODING(encodingName);
  }
  const bytes = encoding.encode(string);
  if (bytes.length === 0) {
    return new FastBuffer();
  }
  if (!fitsPool(encoding.byteLength(string))) {
    return new FastBuffer(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  const buffer = takeFromPool(bytes.length);
  buffer.set(bytes);
  return buffer;
}

function fromArrayLike(list) {
  if (!(list.length > 0)) {
    return new FastBuffer();
  }
  const buffer = allocUnsafe(Math.trunc(list.length));
  if (ArrayBuffer.isView(list) || Array.isArray(list)) {
    buffer.set(list);
  } else {
    for (let i = 0; i < buffer.length; i++) {
      buffer[i] = list[i];
    }
  }
  return buffer;
}

function fromArrayBuffer(buffer, byteOffset, length) {
  const offset = byteOffset === undefined ? 0 : +byteOffset || 0;
  const most = buffer.byteLength - offset;
  if (most < 0) {
    throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('offset');
  }
  if (length === undefined) {
    return new FastBuffer(buffer, offset, most);
  }
  const given = +length;
  if (given > most) {
    throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('length');
  }
  return new FastBuffer(buffer, offset, given > 0 ? given : 0);
}

function fromObject(object) {
  if (object.length !== undefined || types.isAnyArrayBuffer(object.buffer)) {
    return typeof object.length === 'number' ? fromArrayLike(object) : new FastBuffer();
  }
  return object.type === 'Buffer' && Array.isArray(object.data) ? fromArrayLike(object.data) : undefined;
}

function fromConvertible(value, encodingOrOffset, length) {
  const primitive = value.valueOf && value.valueOf();
  const differs = primitive !== null && primitive !== undefined && primitive !== value;
  if (differs && (typeof primitive === 'string' || typeof primitive === 'object')) {
    return from(primitive, encodingOrOffset, length);
  }
  const buffer = fromObject(value);
  if (buffer !== undefined) {
    return buffer;
  }
  if (typeof value[Symbol.toPrimitive] === 'function') {
    const string = value[Symbol.toPrimitive]('string');
    return typeof string === 'string' ? fromString(string, encodingOrOffset) : undefined;
  }
  return undefined;
}

function from(value, encodingOrOffset, length) {
  if (typeof value === 'string') {
    return fromString(value, encodingOrOffset);
  }
  let buffer;
  if (typeof value === 'object' && value !== null) {
    buffer = types.isAnyArrayBuffer(value)
      ? fromArrayBuffer(value, encodingOrOffset, length)
      : fromConvertible(value, encodingOrOffset, length);
  }
  if (buffer === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE(
      'first argument', ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'], value);
  }
  return buffer;
}

function copyBytesFrom(view, offset, length) {
  if (!types.isTypedArray(view)) {
    throw new codes.ERR_INVALID_ARG_TYPE('view', ['TypedArray'], view);
  }
  let start = 0;
  if (offset !== undefined) {
    validateInteger(offset, 'offset', 0);
    start = offset;
  }
  let end = view.length;
  if (length !== undefined) {
    validateInteger(length, 'length', 0);
    end = Math.min(start + length, view.length);
  }
  if (start >= end) {
    return new FastBuffer();
  }
  const copy = view.slice(start, end);
  return fromArrayLike(new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength));
}

function concat(list, length) {
  validateArray(list, 'list');
  if (list.length === 0) {
    return new FastBuffer();
  }
  let total = length;
  if (total === undefined) {
    total = list.reduce((sum, each) => sum + (each.length || 0), 0);
  } else {
    validateInteger(total, 'length', 0, kMaxLength);
  }
  const buffer = allocUnsafe(total);
  let at = 0;
  list.forEach((each, i) => {
    if (!types.isUint8Array(each)) {
      throw new codes.ERR_INVALID_ARG_TYPE(`list[${i}]`, ['Buffer', 'Uint8Array'], each);
    }
    const part = each.length > total - at ? each.subarray(0, total - at) : each;
    buffer.set(part, at);
    at += part.length;
  });
  if (at < total) {
    Uint8Array.prototype.fill.call(buffer, 0, at, total);
  }
  return buffer;
}

function byteLength(string, encodingName) {
  if (typeof string !== 'string') {
    if (ArrayBuffer.isView(string) || types.isAnyArrayBuffer(string)) {
      return string.byteLength;
    }
    throw new codes.ERR_INVALID_ARG_TYPE('string', ['string', 'Buffer', 'ArrayBuffer'], string);
  }
  const encoding = encodingName ? encodingOf(encodingName) ?? encodings.utf8 : encodings.utf8;
  return encoding.byteLength(string);
}

module.exports = {
  FastBuffer,
  alloc,
  allocUnsafe,
  allocUnsafeSlow,
  byteLength,
  concat,
  copyBytesFrom,
  from,
  kMaxLength,
  kStringMaxLength,
  pool,
  write,
};

'use strict';
// The methods every Buffer has, except for those on numbers.

const { codes } = require('internal/errors');
const { validateInteger, validateString } = require('internal/validators');
const { encodingOf, encodings, write } = require('internal/buffer/encodings');
const { FastBuffer, kMaxLength, kStringMaxLength } = require('internal/buffer/create');
const { isUint8Array } = require('internal/util/types');

function search() {
  return require('internal/buffer/search');
}

function checkOffset(value, name, max = kMaxLength) {
  validateInteger(value, name, 0, max);
}

function checkBytes(value, name) {
  if (!isUint8Array(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['Buffer', 'Uint8Array'], value);
  }
}

function knownEncoding(name) {
  const encoding = encodingOf(name);
  if (encoding === undefined) {
    throw new codes.ERR_UNKNOWN_ENCODING(name);
  }
  return encoding;
}

function decode(buffer, encoding, from, to) {
  if (to - from > kStringMaxLength) {
    throw new codes.ERR_STRING_TOO_LONG(kStringMaxLength);
  }
  return encoding.decode(buffer, from, to);
}

function writeText(buffer, encoding, string, offset, length) {
  if (typeof string !== 'string') {
    throw Object.assign(new TypeError('argument must be a string'), { code: 'ERR_INVALID_ARG_TYPE' });
  }
  return write(buffer, encoding, string, offset, length);
}

/** An index as slice takes it: from the end when negative, within the length. */
function sliceIndex(value, length) {
  const index = Math.trunc(+value) || 0;
  return index < 0 ? Math.max(index + length, 0) : Math.min(index, length);
}

function swap(buffer, size) {
  if (buffer.length % size !== 0) {
    throw new codes.ERR_INVALID_BUFFER_SIZE(`${size * 8}-bits`);
  }
  for (let i = 0; i < buffer.length; i += size) {
    Uint8Array.prototype.subarray.call(buffer, i, i + size).reverse();
  }
  return buffer;
}

/** The bytes to repeat. */
function fillPattern(value, encodingName) {
  if (typeof value === 'string') {
    const unnamed = encodingName === undefined || encodingName === null || encodingName === '';
    if (!unnamed) {
      validateString(encodingName, 'encoding');
    }
    const encoding = unnamed ? encodings.utf8 : knownEncoding(encodingName);
    return value.length === 0 ? Uint8Array.of(0) : encoding.encode(value);
  }
  return isUint8Array(value) ? value : Uint8Array.of(value);
}

function fillWith(buffer, value, pattern, start, end) {
  if (pattern.length === 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('value', value);
  }
  repeat(Uint8Array.prototype.subarray.call(buffer, start, end), pattern);
}

/** Fills with a pattern: what is filled is copied behind itself, twice as much each time. */
function repeat(bytes, pattern) {
  bytes.set(pattern.subarray(0, bytes.length));
  for (let filled = pattern.length; filled < bytes.length; filled *= 2) {
    bytes.set(bytes.subarray(0, Math.min(filled, bytes.length - filled)), filled);
  }
}

function integerOr(value, fallback) {
  const number = +value;
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? Math.trunc(number) : fallback;
}

const methods = {
  copy(target, targetStart, sourceStart, sourceEnd) {
    checkBytes(target, 'target');
    const to = targetStart === undefined ? 0 : integerOr(targetStart, 0);
    if (to < 0) {
      throw new codes.ERR_OUT_OF_RANGE('targetStart', '>= 0', targetStart);
    }
    const from = sourceStart === undefined ? 0 : integerOr(sourceStart, 0);
    if (from < 0 || from > this.length) {
      throw new codes.ERR_OUT_OF_RANGE('sourceStart', `>= 0 && <= ${this.length}`, sourceStart);
    }
    const end = sourceEnd === undefined ? this.length : integerOr(sourceEnd, 0);
    if (end < 0) {
      throw new codes.ERR_OUT_OF_RANGE('sourceEnd', '>= 0', sourceEnd);
    }
    const count = Math.min(end - from, this.length - from, target.length - to);
    if (count <= 0) {
      return 0;
    }
    Uint8Array.prototype.set.call(target, Uint8Array.prototype.subarray.call(this, from, from + count), to);
    return count;
  },

  toString(encoding, start, end) {
    if (arguments.length === 0) {
      return decode(this, encodings.utf8, 0, this.length);
    }
    const from = start > 0 ? Math.trunc(start) : 0;
    const to = end === undefined || end > this.length ? this.length : Math.trunc(end) || 0;
    if (from >= this.length || to <= from) {
      return '';
    }
    const known = encoding === undefined ? encodings.utf8 : knownEncoding(encoding);
    return decode(this, known, from, to);
  },

  equals(otherBuffer) {
    checkBytes(otherBuffer, 'otherBuffer');
    return this === otherBuffer
      || (this.byteLength === otherBuffer.byteLength && search().compareBytes(this, otherBuffer) === 0);
  },

  inspect(recurseTimes, context) {
    const max = require('buffer').INSPECT_MAX_BYTES;
    let text = encodings.hex.decode(this, 0, Math.min(max, this.length)).replace(/(..)(?=.)/g, '$1 ');
    if (this.length > max) {
      const remaining = this.length - max;
      text += ` ... ${remaining} more byte${remaining > 1 ? 's' : ''}`;
    }
    if (context) {
      text += extraProperties(this, context);
    }
    let name = 'Buffer';
    try {
      ({ name } = this.constructor);
    } catch {
      // A constructor that cannot be read leaves the usual name.
    }
    return `<${name} ${text}>`;
  },

  compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
    checkBytes(target, 'target');
    const { compareBytes } = search();
    if (arguments.length === 1) {
      return compareBytes(this, target);
    }
    const at = (value, name, fallback, max) => {
      if (value === undefined) {
        return fallback;
      }
      checkOffset(value, name, max);
      return value;
    };
    const to = at(targetStart, 'targetStart', 0);
    const toEnd = at(targetEnd, 'targetEnd', target.length, target.length);
    const from = at(sourceStart, 'sourceStart', 0);
    const fromEnd = at(sourceEnd, 'sourceEnd', this.length, this.length);
    if (from >= fromEnd) {
      return to >= toEnd ? 0 : -1;
    }
    if (to >= toEnd) {
      return 1;
    }
    return compareBytes(this.subarray(from, fromEnd), target.subarray(to, toEnd));
  },

  indexOf(value, byteOffset, encoding) {
    return search().indexOf(this, value, byteOffset, encoding, true);
  },

  lastIndexOf(value, byteOffset, encoding) {
    return search().indexOf(this, value, byteOffset, encoding, false);
  },

  includes(value, byteOffset, encoding) {
    return this.indexOf(value, byteOffset, encoding) !== -1;
  },

  fill(value, offset, end, encoding) {
    let [start, stop, encodingName] = [offset, end, encoding];
    if (typeof value === 'string') {
      if (start === undefined || typeof start === 'string') {
        [start, stop, encodingName] = [undefined, undefined, start];
      } else if (typeof stop === 'string') {
        [stop, encodingName] = [undefined, stop];
      }
    }
    const pattern = fillPattern(value, encodingName);
    if (start === undefined) {
      start = 0;
      stop = this.length;
    } else {
      checkOffset(start, 'offset');
      if (stop === undefined) {
        stop = this.length;
      } else {
        checkOffset(stop, 'end', this.length);
      }
    }
    if (start < stop) {
      fillWith(this, value, pattern, start, stop);
    }
    return this;
  },

  write(string, offset, length, encoding) {
    if (offset === undefined) {
      return writeText(this, encodings.utf8, string, 0, this.length);
    }
    if (typeof offset === 'string' && length === undefined) {
      return writeText(this, knownEncoding(offset), string, 0, this.length);
    }
    checkOffset(offset, 'offset', this.length);
    const room = this.length - offset;
    if (typeof length === 'string') {
      return writeText(this, knownEncoding(length), string, offset, room);
    }
    if (length !== undefined) {
      checkOffset(length, 'length', this.length);
    }
    const known = encoding ? knownEncoding(encoding) : encodings.utf8;
    return writeText(this, known, string, offset, Math.min(length ?? room, room));
  },

  toJSON() {
    return { type: 'Buffer', data: Array.from(this) };
  },

  subarray(start, end) {
    const from = sliceIndex(start, this.length);
    const to = end === undefined ? this.length : sliceIndex(end, this.length);
    return new FastBuffer(this.buffer, this.byteOffset + from, Math.max(to - from, 0));
  },

  slice(start, end) {
    return this.subarray(start, end);
  },

  swap16() {
    return swap(this, 2);
  },

  swap32() {
    return swap(this, 4);
  },

  swap64() {
    return swap(this, 8);
  },
};
methods.toLocaleString = methods.toString;
methods[Symbol.for('nodejs.util.inspect.custom')] = methods.inspect;

/** Own properties besides the bytes, as inspect writes them inside the angle brackets. */
function extraProperties(buffer, context) {
  const { getOwnNonIndexProperties } = internalBinding('util');
  const keys = getOwnNonIndexProperties(buffer, context.showHidden ? 0 : 2);
  if (keys.length === 0) {
    return '';
  }
  const { inspect } = require('internal/util/inspect');
  const properties = keys.map((key) => {
    const text = inspect({ __proto__: null, [key]: buffer[key] }, { ...context, breakLength: Infinity, compact: true });
    return text.slice(text.indexOf('{ ') + 2, -2);
  });
  return `${buffer.length === 0 ? '' : ', '}${properties.join(', ')}`;
}

const slices = [
  ['ascii', 'ascii'], ['base64', 'base64'], ['base64url', 'base64url'], ['latin1', 'latin1'], ['hex', 'hex'],
  ['ucs2', 'utf16le'], ['utf8', 'utf8'],
];
for (const [name, id] of slices) {
  const encoding = encodings[id];
  const outOfRange = () => Object.assign(new RangeError('Index out of range'), { code: 'ERR_OUT_OF_RANGE' });
  const readName = `${name}Slice`;
  const writeName = `${name}Write`;
  methods[readName] = { [readName](start = 0, end = this.length) {
    if (start < 0 || end < 0) {
      throw outOfRange();
    }
    const to = Math.min(Math.trunc(end), this.length);
    return to <= start ? '' : decode(this, encoding, Math.trunc(start), to);
  } }[readName];
  methods[writeName] = { [writeName](string, offset = 0, length = this.length - offset) {
    if (offset < 0 || offset > this.length) {
      throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('offset');
    }
    return writeText(this, encoding, string, offset, length);
  } }[writeName];
}

module.exports = { methods };

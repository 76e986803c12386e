'use strict';
// Comparing buffers and finding bytes in them.

const { codes } = require('internal/errors');
const { encodingOf, encodings } = require('internal/buffer/encodings');
const { isUint8Array } = require('internal/util/types');

function compareBytes(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] !== b[i]) {
      return a[i] < b[i] ? -1 : 1;
    }
  }
  return Math.sign(a.length - b.length);
}

/** Where the search begins: negative offsets count from the end. -1 when nothing can be found. */
function startOf(length, offset, needleLength, forward) {
  if (offset < 0) {
    if (offset + length >= 0) {
      return offset + length;
    }
    return forward || needleLength === 0 ? 0 : -1;
  }
  if (offset + needleLength <= length) {
    return offset;
  }
  if (needleLength === 0) {
    return length;
  }
  return forward ? -1 : length - 1;
}

function matchesAt(haystack, needle, at) {
  for (let i = 0; i < needle.length; i++) {
    if (haystack[at + i] !== needle[i]) {
      return false;
    }
  }
  return true;
}

function find(haystack, needle, offset, forward, step) {
  const start = startOf(haystack.length, offset, needle.length, forward);
  if (needle.length === 0) {
    return start;
  }
  if (start === -1 || needle.length > haystack.length) {
    return -1;
  }
  const last = haystack.length - needle.length;
  if (forward) {
    for (let at = start + (start % step); at <= last; at += step) {
      if (matchesAt(haystack, needle, at)) {
        return at;
      }
    }
    return -1;
  }
  const from = Math.min(start, last);
  for (let at = from - (from % step); at >= 0; at -= step) {
    if (matchesAt(haystack, needle, at)) {
      return at;
    }
  }
  return -1;
}

function clamp(offset) {
  return Math.trunc(Math.max(-0x80000000, Math.min(offset, 0x7fffffff)));
}

function needleOf(value, encodingName) {
  if (typeof value === 'number') {
    return { needle: Uint8Array.of(value & 0xff), step: 1 };
  }
  if (typeof value === 'string') {
    const encoding = encodingName === undefined ? encodings.utf8 : encodingOf(encodingName);
    if (encoding === undefined) {
      throw new codes.ERR_UNKNOWN_ENCODING(encodingName);
    }
    return { needle: encoding.encode(value), step: encoding === encodings.utf16le ? 2 : 1 };
  }
  if (isUint8Array(value)) {
    return { needle: value, step: encodingOf(encodingName) === encodings.utf16le ? 2 : 1 };
  }
  throw new codes.ERR_INVALID_ARG_TYPE('value', ['number', 'string', 'Buffer', 'Uint8Array'], value);
}

function indexOf(buffer, value, byteOffset, encoding, forward) {
  require('internal/validators').validateBuffer(buffer);
  const named = typeof byteOffset === 'string';
  const given = named ? NaN : +byteOffset;
  const offset = Number.isNaN(given) ? (forward ? 0 : buffer.length) : clamp(given);
  const { needle, step } = needleOf(value, named ? byteOffset : encoding);
  return find(buffer, needle, offset, forward, step);
}

module.exports = { compareBytes, indexOf };

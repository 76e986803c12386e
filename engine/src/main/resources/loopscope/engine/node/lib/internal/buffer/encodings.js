'use strict';
// The encodings of Buffer: each turns text into bytes and back, and tells how many bytes a text takes.

const utf8 = require('internal/buffer/utf8');
const { normalizeEncoding } = require('internal/util');
const native = internalBinding('buffer');

const chunk = 4096;

/** Text of code units, made in pieces that fit a call's arguments. */
function fromCodes(length, codesOf) {
  let text = '';
  for (let i = 0; i < length; i += chunk) {
    text += String.fromCharCode.apply(null, codesOf(i, Math.min(i + chunk, length)));
  }
  return text;
}

function latin1Encode(text) {
  return new Uint8Array(native.latin1Encode(text));
}

function latin1Decode(bytes, start, end) {
  return native.latin1Decode(bytes.buffer, bytes.byteOffset + start, end - start);
}

function asciiDecode(bytes, start, end) {
  return fromCodes(end - start, (from, to) => bytes.slice(start + from, start + to).map((byte) => byte & 0x7f));
}

function utf16Encode(text) {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[2 * i] = code & 0xff;
    bytes[2 * i + 1] = code >> 8;
  }
  return bytes;
}

function utf16Decode(bytes, start, end) {
  return fromCodes((end - start) >> 1, (from, to) => {
    const codes = new Uint16Array(to - from);
    for (let i = from; i < to; i++) {
      codes[i - from] = bytes[start + 2 * i] | (bytes[start + 2 * i + 1] << 8);
    }
    return codes;
  });
}

function hexDecode(bytes, start, end) {
  return native.hexDecode(bytes.buffer, bytes.byteOffset + start, end - start);
}

function hexValue(code) {
  if (code >= 0x30 && code <= 0x39) {
    return code - 0x30;
  }
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Ends before the first pair that is not hexadecimal. */
function hexEncode(text) {
  const bytes = new Uint8Array(text.length >> 1);
  for (let i = 0; i < bytes.length; i++) {
    const high = hexValue(text.charCodeAt(2 * i));
    const low = hexValue(text.charCodeAt(2 * i + 1));
    if (high === -1 || low === -1) {
      return bytes.subarray(0, i);
    }
    bytes[i] = (high << 4) | low;
  }
  return bytes;
}

function base64() {
  return require('internal/buffer/base64');
}

const encodings = {
  __proto__: null,
  utf8: {
    encoding: 'utf8',
    byteLength: utf8.byteLength,
    encode: utf8.encode,
    decode: utf8.decode,
    /** A character that does not fit whole is not written at all. */
    fit(bytes, room) {
      let length = room;
      while (length > 0 && (bytes[length] & 0xc0) === 0x80) {
        length--;
      }
      return length;
    },
  },
  utf16le: {
    encoding: 'utf16le',
    byteLength: (text) => text.length * 2,
    encode: utf16Encode,
    decode: utf16Decode,
    fit: (bytes, room) => room & ~1,
  },
  latin1: {
    encoding: 'latin1', byteLength: (text) => text.length, encode: latin1Encode, decode: latin1Decode,
  },
  ascii: {
    encoding: 'ascii', byteLength: (text) => text.length, encode: latin1Encode, decode: asciiDecode,
  },
  base64: {
    encoding: 'base64',
    byteLength: (text) => base64().byteLength(text),
    encode: (text) => base64().decode(text),
    decode: (bytes, start, end) => base64().toBase64(bytes, start, end),
  },
  base64url: {
    encoding: 'base64url',
    byteLength: (text) => base64().byteLength(text),
    encode: (text) => base64().decode(text),
    decode: (bytes, start, end) => base64().toBase64Url(bytes, start, end),
  },
  hex: {
    encoding: 'hex', byteLength: (text) => text.length >>> 1, encode: hexEncode, decode: hexDecode,
  },
};

/** The encoding of that name, in any case, or nothing. */
function encodingOf(name) {
  return encodings[name] ?? encodings[normalizeEncoding(`${name}`)];
}

/** Writes as much of the text as fits, and tells how many bytes that were. */
function write(target, encoding, text, offset, length) {
  const bytes = encoding.encode(text);
  const room = Math.min(length, target.length - offset);
  const count = bytes.length <= room ? bytes.length : encoding.fit?.(bytes, room) ?? room;
  Uint8Array.prototype.set.call(target, count === bytes.length ? bytes : bytes.subarray(0, count), offset);
  return count;
}

module.exports = { encodingOf, encodings, write };

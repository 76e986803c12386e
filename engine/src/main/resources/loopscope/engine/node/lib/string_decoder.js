'use strict';
// node:string_decoder: text of bytes that come in pieces; the bytes of an unfinished character wait for the next piece.

const { Buffer } = require('buffer');
const { codes } = require('internal/errors');
const { normalizeEncoding } = require('internal/util');

/** How many bytes at the end begin a UTF-8 character that may still be finished. */
function unfinishedUtf8(bytes) {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) !== 0x80) {
      const needed = byte >= 0xf0 && byte < 0xf8 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc0 && byte < 0xe0 ? 2 : 1;
      return needed > back ? back : 0;
    }
  }
  return 0;
}

/**
 * An odd byte, or the first half of a surrogate pair. A unit that came in two pieces is not waited with any more, even if it
 * is such a half: so does Node.
 */
function unfinishedUtf16(bytes, kept) {
  const first = kept === 0 ? 0 : kept === 1 ? 2 : 4;
  if (bytes.length < first) {
    return bytes.length;
  }
  if (bytes.length % 2 === 1) {
    return 1;
  }
  const last = bytes.length === first ? 0 : bytes.at(-1);
  return last >= 0xd8 && last <= 0xdb ? 2 : 0;
}

const unfinishedIn = {
  __proto__: null,
  utf8: unfinishedUtf8,
  utf16le: unfinishedUtf16,
  base64: (bytes) => bytes.length % 3,
  base64url: (bytes) => bytes.length % 3,
};

const kKept = Symbol('kKept');

function StringDecoder(encoding) {
  const name = normalizeEncoding(encoding);
  if (name === undefined) {
    throw new codes.ERR_UNKNOWN_ENCODING(encoding);
  }
  this.encoding = name;
  Object.defineProperty(this, kKept, { value: Buffer.alloc(0), writable: true });
}

StringDecoder.prototype.write = function write(buf) {
  if (typeof buf === 'string') {
    return buf;
  }
  if (!ArrayBuffer.isView(buf)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], buf);
  }
  if (this[kKept] === undefined) {
    throw new codes.ERR_INVALID_THIS('StringDecoder');
  }
  const piece = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
  const bytes = this[kKept].length === 0 ? piece : Buffer.concat([this[kKept], piece]);
  const keep = unfinishedIn[this.encoding]?.(bytes, this[kKept].length) ?? 0;
  this[kKept] = Buffer.from(bytes.subarray(bytes.length - keep));
  return bytes.toString(this.encoding, 0, bytes.length - keep);
};

StringDecoder.prototype.end = function end(buf) {
  const text = buf === undefined ? '' : this.write(buf);
  const rest = this[kKept].toString(this.encoding);
  this[kKept] = Buffer.alloc(0);
  return text + rest;
};

StringDecoder.prototype.text = function text(buf, offset) {
  this[kKept] = Buffer.alloc(0);
  return this.write(buf.slice(offset));
};

Object.defineProperties(StringDecoder.prototype, {
  lastChar: {
    configurable: true,
    enumerable: true,
    get() {
      return Buffer.concat([this[kKept]], 4);
    },
  },
  lastNeed: {
    configurable: true,
    enumerable: true,
    get() {
      return this.lastTotal - this[kKept].length;
    },
  },
  lastTotal: {
    configurable: true,
    enumerable: true,
    get() {
      const kept = this[kKept];
      if (kept.length === 0) {
        return 0;
      }
      if (this.encoding === 'utf8') {
        return kept[0] >= 0xf0 ? 4 : kept[0] >= 0xe0 ? 3 : 2;
      }
      return this.encoding === 'utf16le' ? (kept.length > 1 ? 4 : 2) : 3;
    },
  },
});

module.exports = { StringDecoder };

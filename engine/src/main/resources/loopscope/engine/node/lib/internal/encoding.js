'use strict';
// TextEncoder and TextDecoder: https://encoding.spec.whatwg.org/

const { codes } = require('internal/errors');
const utf8 = require('internal/buffer/utf8');
const types = require('internal/util/types');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

const labels = {
  __proto__: null,
  'unicode-1-1-utf-8': 'utf-8',
  'utf8': 'utf-8',
  'utf-8': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'ucs-2': 'utf-16le',
  'unicode': 'utf-16le',
  'utf-16be': 'utf-16be',
  'latin1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'l1': 'windows-1252',
  'ascii': 'windows-1252',
  'us-ascii': 'windows-1252',
  'windows-1252': 'windows-1252',
};

class TextEncoder {
  get encoding() {
    return 'utf-8';
  }

  encode(input = '') {
    return utf8.encode(`${input}`);
  }

  encodeInto(source, destination) {
    require('internal/validators').validateString(source, 'src');
    if (!types.isUint8Array(destination)) {
      throw new codes.ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', destination);
    }
    let read = 0;
    let written = 0;
    for (const character of source) {
      const bytes = utf8.encode(character);
      if (written + bytes.length > destination.length) {
        break;
      }
      destination.set(bytes, written);
      written += bytes.length;
      read += character.length;
    }
    return { read, written };
  }

  [customInspect](depth, options) {
    if (typeof depth === 'number' && depth < 0) {
      return this;
    }
    return require('internal/util/inspect').inspect({ encoding: this.encoding }, options);
  }
}

function viewOf(input) {
  if (types.isAnyArrayBuffer(input)) {
    return new Uint8Array(input);
  }
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  const error = new TypeError(
    'The "input" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.');
  error.code = 'ERR_INVALID_ARG_TYPE';
  throw error;
}

/** How many bytes at the end are the beginning of a character that may still come. */
function unfinished(bytes, encoding) {
  if (encoding !== 'utf-8') {
    return encoding === 'windows-1252' ? 0 : bytes.length % 2;
  }
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) !== 0x80) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
      return needed > back ? back : 0;
    }
  }
  return 0;
}

function decode16(bytes, little) {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode(little ? bytes[i] | (bytes[i + 1] << 8) : (bytes[i] << 8) | bytes[i + 1]);
  }
  return require('internal/util').toUSVString(text) + (bytes.length % 2 === 1 ? '\ufffd' : '');
}

class TextDecoder {
  #encoding;
  #fatal;
  #ignoreBOM;
  #kept = new Uint8Array(0);
  #atStart = true;

  constructor(encoding = 'utf-8', options = {}) {
    const name = labels[`${encoding}`.trim().toLowerCase()];
    if (name === undefined) {
      throw new codes.ERR_ENCODING_NOT_SUPPORTED(`${encoding}`);
    }
    require('internal/validators').validateObject(options, 'options', 7);
    this.#encoding = name;
    this.#fatal = Boolean(options?.fatal);
    this.#ignoreBOM = Boolean(options?.ignoreBOM);
  }

  get encoding() {
    return this.#encoding;
  }

  get fatal() {
    return this.#fatal;
  }

  get ignoreBOM() {
    return this.#ignoreBOM;
  }

  static #isDecoder(value) {
    return value !== null && typeof value === 'object' && #encoding in value;
  }

  decode(input = new Uint8Array(0), options = {}) {
    if (!TextDecoder.#isDecoder(this)) {
      throw new codes.ERR_INVALID_THIS('TextDecoder');
    }
    const view = viewOf(input);
    const stream = Boolean(options?.stream);
    let bytes = view;
    if (this.#kept.length > 0) {
      bytes = new Uint8Array(this.#kept.length + view.length);
      bytes.set(this.#kept);
      bytes.set(view, this.#kept.length);
    }
    const keep = stream ? unfinished(bytes, this.#encoding) : 0;
    this.#kept = bytes.slice(bytes.length - keep);
    const text = this.#text(bytes.subarray(0, bytes.length - keep));
    const shown = this.#atStart && !this.#ignoreBOM && text.startsWith('\ufeff') ? text.slice(1) : text;
    this.#atStart = !stream || (this.#atStart && text === '');
    return shown;
  }

  #text(bytes) {
    if (this.#encoding === 'windows-1252') {
      return require('internal/buffer/encodings').encodings.latin1.decode(bytes, 0, bytes.length);
    }
    if (this.#encoding !== 'utf-8') {
      return decode16(bytes, this.#encoding === 'utf-16le');
    }
    if (this.#fatal && !utf8.isValid(bytes)) {
      throw new codes.ERR_ENCODING_INVALID_ENCODED_DATA(this.#encoding);
    }
    return utf8.decode(bytes, 0, bytes.length);
  }

  [customInspect](depth, options) {
    if (typeof depth === 'number' && depth < 0) {
      return this;
    }
    const { encoding, fatal, ignoreBOM } = this;
    const fields = require('internal/util/inspect').inspect({ encoding, fatal, ignoreBOM }, options);
    return `${this.constructor.name} ${fields}`;
  }
}

for (const [constructor, keys] of [
  [TextEncoder, ['encoding', 'encode', 'encodeInto']],
  [TextDecoder, ['encoding', 'fatal', 'ignoreBOM', 'decode']],
]) {
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, { value: constructor.name, configurable: true });
  for (const key of keys) {
    Object.defineProperty(constructor.prototype, key, { enumerable: true });
  }
}

module.exports = { TextDecoder, TextEncoder };

'use strict';
// atob, btoa, transcode and the checks isUtf8 and isAscii.

const { codes } = require('internal/errors');
const { encodingOf } = require('internal/buffer/encodings');
const { Buffer } = require('buffer');
const types = require('internal/util/types');

function invalidCharacter(message) {
  const { DOMException } = require('internal/domexception');
  return new DOMException(message, 'InvalidCharacterError');
}

function btoa(input) {
  if (arguments.length === 0) {
    throw new codes.ERR_MISSING_ARGS('input');
  }
  const text = `${input}`;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 255) {
      throw invalidCharacter('Invalid character');
    }
  }
  return Buffer.from(text, 'latin1').toString('base64');
}

/** Forgiving base64: https://infra.spec.whatwg.org/#forgiving-base64-decode */
function atob(input) {
  if (arguments.length === 0) {
    throw new codes.ERR_MISSING_ARGS('input');
  }
  let text = `${input}`.replace(/[\t\n\f\r ]/g, '');
  if (text.length % 4 === 0) {
    text = text.replace(/={1,2}$/, '');
  }
  if (/[^A-Za-z0-9+/]/.test(text)) {
    throw invalidCharacter('Invalid character');
  }
  if (text.length % 4 === 1) {
    throw invalidCharacter('The string to be decoded is not correctly encoded.');
  }
  return Buffer.from(text, 'base64').latin1Slice();
}

const transcodable = new Set(['utf8', 'utf16le', 'latin1', 'ascii']);

function transcode(source, fromEncoding, toEncoding) {
  if (!types.isUint8Array(source)) {
    throw new codes.ERR_INVALID_ARG_TYPE('source', ['Buffer', 'Uint8Array'], source);
  }
  if (source.length === 0) {
    return Buffer.alloc(0);
  }
  const from = encodingOf(fromEncoding);
  const to = encodingOf(toEncoding);
  if (!transcodable.has(from?.encoding) || !transcodable.has(to?.encoding)) {
    const error = new Error('Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]');
    error.code = 'U_ILLEGAL_ARGUMENT_ERROR';
    error.errno = 1;
    throw error;
  }
  const text = from.decode(source, 0, source.length);
  const limit = { latin1: 0xff, ascii: 0x7f }[to.encoding];
  const fitting = limit === undefined
    ? text
    : Array.from(text, (character) => (character.codePointAt(0) > limit ? '?' : character)).join('');
  return Buffer.from(to.encode(fitting));
}

function bytesOf(input) {
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  if (types.isAnyArrayBuffer(input)) {
    try {
      return new Uint8Array(input);
    } catch {
      throw new codes.ERR_INVALID_STATE('Cannot validate on a detached buffer');
    }
  }
  throw new codes.ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
}

function isUtf8(input) {
  return require('internal/buffer/utf8').isValid(bytesOf(input));
}

function isAscii(input) {
  return bytesOf(input).every((byte) => byte < 0x80);
}

module.exports = { atob, btoa, isAscii, isUtf8, transcode };

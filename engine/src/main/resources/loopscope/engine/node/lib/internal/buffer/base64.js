'use strict';
// Base64 and base64url. Decoding takes either alphabet, skips what belongs to none, and ends at the padding.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const urlAlphabet = `${alphabet.slice(0, 62)}-_`;

let values;

function valueOf(code) {
  if (values === undefined) {
    values = new Int8Array(128).fill(-1);
    for (let i = 0; i < 64; i++) {
      values[alphabet.charCodeAt(i)] = i;
      values[urlAlphabet.charCodeAt(i)] = i;
    }
  }
  return code < 128 ? values[code] : -1;
}

function encode(bytes, start, end, characters, padded) {
  let text = '';
  let i = start;
  for (; i + 2 < end; i += 3) {
    const bits = (bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2];
    text += characters[bits >> 18] + characters[(bits >> 12) & 63] + characters[(bits >> 6) & 63]
      + characters[bits & 63];
  }
  if (end - i === 1) {
    text += characters[bytes[i] >> 2] + characters[(bytes[i] & 3) << 4] + (padded ? '==' : '');
  } else if (end - i === 2) {
    const bits = (bytes[i] << 8) | bytes[i + 1];
    text += characters[bits >> 10] + characters[(bits >> 4) & 63] + characters[(bits & 15) << 2]
      + (padded ? '=' : '');
  }
  return text;
}

/** The bytes the text may take at most, as Buffer.byteLength tells them. */
function byteLength(text) {
  let length = text.length;
  if (text.endsWith('=')) {
    length -= text.endsWith('==') && length > 1 ? 2 : 1;
  }
  return (length * 3) >>> 2;
}

function decode(text) {
  const bytes = new Uint8Array(Math.ceil(text.length * 3 / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3d) {
      break;
    }
    const value = valueOf(code);
    if (value !== -1) {
      bits = (bits << 6) | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes[length++] = (bits >> count) & 0xff;
      }
    }
  }
  return bytes.subarray(0, length);
}

module.exports = {
  byteLength,
  decode,
  decodeCharacter: valueOf,
  toBase64: (bytes, start, end) => encode(bytes, start, end, alphabet, true),
  toBase64Url: (bytes, start, end) => encode(bytes, start, end, urlAlphabet, false),
};

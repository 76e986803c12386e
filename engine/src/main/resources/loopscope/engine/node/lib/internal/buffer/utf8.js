'use strict';
// UTF-8, with invalid sequences as U+FFFD: https://encoding.spec.whatwg.org/#utf-8-decoder

const native = internalBinding('buffer');
const replacement = 0xfffd;

function encode(text) {
  return new Uint8Array(native.utf8Encode(text));
}

/** How many bytes follow a lead byte, and between which bounds the first of them lies. */
function sequence(lead) {
  if (lead >= 0xc2 && lead <= 0xdf) {
    return [1, 0x80, 0xbf];
  }
  if (lead >= 0xe0 && lead <= 0xef) {
    return [2, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    return [3, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
  }
  return undefined;
}

/** Calls back with each code point from `start` to `end`, and -1 for what is none. */
function eachCodePoint(bytes, start, end, found) {
  let i = start;
  while (i < end) {
    const lead = bytes[i++];
    const form = lead < 0x80 ? undefined : sequence(lead);
    if (form === undefined) {
      found(lead < 0x80 ? lead : -1);
      continue;
    }
    let [missing, lower, upper] = form;
    let code = lead & (0x3f >> missing);
    while (missing > 0 && i < end && bytes[i] >= lower && bytes[i] <= upper) {
      code = (code << 6) | (bytes[i++] & 0x3f);
      lower = 0x80;
      upper = 0xbf;
      missing--;
    }
    found(missing === 0 ? code : -1);
  }
}

function decode(bytes, start, end) {
  let text = native.utf8Decode(bytes.buffer, bytes.byteOffset + start, end - start);
  if (!text.includes('\ufffd')) {
    return text;
  }
  // Encoded surrogates are one U+FFFD for Java and three for the standard.
  text = '';
  eachCodePoint(bytes, start, end, (code) => {
    text += String.fromCodePoint(code === -1 ? replacement : code);
  });
  return text;
}

function isValid(bytes) {
  let valid = true;
  eachCodePoint(bytes, 0, bytes.length, (code) => {
    valid &&= code !== -1;
  });
  return valid;
}

module.exports = { byteLength: native.utf8Length, decode, encode, isValid };

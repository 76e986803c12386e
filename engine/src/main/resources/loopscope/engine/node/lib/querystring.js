'use strict';
// node:querystring.

const { codes } = require('internal/errors');

function hexValue(code) {
  const digit = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(digit) ? -1 : digit;
}

/** The bytes a percent-encoded text stands for; what is no valid escape is left as it is. */
function unescapeBuffer(text, decodeSpaces) {
  const { Buffer } = require('buffer');
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (decodeSpaces && code === 0x2b) {
      code = 0x20;
    } else if (code === 0x25 && i + 2 < text.length) {
      const high = hexValue(text.charCodeAt(i + 1));
      const low = hexValue(text.charCodeAt(i + 2));
      if (high !== -1 && low !== -1) {
        code = high * 16 + low;
        i += 2;
      }
    }
    bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}

function unescape(text, decodeSpaces) {
  try {
    return decodeURIComponent(text);
  } catch {
    return unescapeBuffer(text, decodeSpaces).toString();
  }
}

function escape(value) {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? String(value) : `${value}`;
  try {
    return encodeURIComponent(text);
  } catch {
    return escapeHalves(text);
  }
}

/** A high half of a surrogate pair takes the character that follows for its other half, whatever it is. */
function escapeHalves(text) {
  return text.replace(/[\ud800-\udfff]([^]?)|[^\ud800-\udfff]+/g, (part, next) => {
    if (next === undefined) {
      return encodeURIComponent(part);
    }
    if (next === '') {
      throw new codes.ERR_INVALID_URI();
    }
    return encodeURIComponent(String.fromCharCode(0xd800 | (part.charCodeAt(0) & 0x3ff), 0xdc00 | (next.charCodeAt(0) & 0x3ff)));
  });
}

function asText(value) {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? `${value}` : '';
    case 'bigint':
    case 'boolean':
      return `${value}`;
    default:
      return '';
  }
}

function stringify(obj, sep, eq, options) {
  if (obj === null || typeof obj !== 'object') {
    return '';
  }
  const separator = sep || '&';
  const equals = eq || '=';
  const encode = typeof options?.encodeURIComponent === 'function' ? options.encodeURIComponent : querystring.escape;
  const pairs = [];
  for (const key of Object.keys(obj)) {
    const start = encode(key) + equals;
    for (const value of Array.isArray(obj[key]) ? obj[key] : [obj[key]]) {
      pairs.push(start + encode(asText(value)));
    }
  }
  return pairs.join(separator);
}

const escaped = /%[0-9a-f]{2}/i;

function decoderOf(options) {
  const custom = options?.decodeURIComponent;
  const decode = typeof custom === 'function' ? custom : querystring.unescape;
  return (text) => {
    const spaced = text.replaceAll('+', decode === unescape ? ' ' : '%20');
    if (decode === unescape && !escaped.test(spaced)) {
      return spaced;
    }
    try {
      return decode(spaced);
    } catch {
      return unescape(spaced, true);
    }
  };
}

function add(result, key, value) {
  if (!(key in result)) {
    result[key] = value;
  } else if (Array.isArray(result[key])) {
    result[key].push(value);
  } else {
    result[key] = [result[key], value];
  }
}

function parse(qs, sep, eq, options) {
  const result = { __proto__: null };
  if (typeof qs !== 'string' || qs.length === 0) {
    return result;
  }
  const equals = eq ? `${eq}` : '=';
  const decode = decoderOf(options);
  const given = typeof options?.maxKeys === 'number' ? options.maxKeys : 1000;
  const parts = qs.split(sep ? `${sep}` : '&');
  const counted = given > 0 ? parts.slice(0, given) : parts;
  for (const part of counted.filter((each) => each !== '')) {
    const position = part.indexOf(equals);
    const key = position === -1 ? part : part.slice(0, position);
    const value = position === -1 ? '' : part.slice(position + equals.length);
    add(result, decode(key), decode(value));
  }
  return result;
}

const querystring = {
  unescapeBuffer,
  unescape,
  escape,
  stringify,
  encode: stringify,
  parse,
  decode: parse,
};

module.exports = querystring;

'use strict';
// The module `punycode`: international domain names in ASCII, as RFC 3492 encodes them. Deprecated in Node, still much used.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const MAX_INT = 0x7fffffff;
const MIXED = 'Illegal input >= 0x80 (not a basic code point)';

function fail(message) {
  throw new RangeError(message);
}

function adapt(delta, points, isFirst) {
  let rest = Math.floor(isFirst ? delta / DAMP : delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function threshold(k, bias) {
  return Math.min(Math.max(k - bias, T_MIN), T_MAX);
}

function digitOf(code) {
  if (code >= 0x30 && code < 0x3a) {
    return 26 + code - 0x30;
  }
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 26 ? letter : BASE;
}

function letterOf(digit) {
  return String.fromCharCode(digit < 26 ? digit + 0x61 : digit - 26 + 0x30);
}

/** Reads a number of variable length from `input` at `at`: { value, next }. */
function readDelta(input, at, bias) {
  let value = 0;
  let weight = 1;
  for (let k = BASE, next = at; ; k += BASE) {
    const digit = next < input.length ? digitOf(input.charCodeAt(next++)) : fail('Invalid input');
    if (digit >= BASE) {
      fail('Invalid input');
    }
    if (digit > Math.floor((MAX_INT - value) / weight)) {
      fail('Overflow: input needs wider integers to process');
    }
    value += digit * weight;
    const t = threshold(k, bias);
    if (digit < t) {
      return { value, next };
    }
    weight *= BASE - t;
  }
}

/** From Punycode to Unicode. */
function decode(input) {
  const delimiter = Math.max(input.lastIndexOf('-'), 0);
  const output = [...input.slice(0, delimiter)].map((char) => (char >= '\x80' ? fail(MIXED) : char.codePointAt(0)));
  let n = INITIAL_N;
  let bias = INITIAL_BIAS;
  let i = 0;
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < input.length;) {
    const { value, next } = readDelta(input, at, bias);
    const length = output.length + 1;
    bias = adapt(value, length, i === 0);
    i += value;
    n += Math.floor(i / length);
    i %= length;
    output.splice(i++, 0, n);
    at = next;
  }
  return String.fromCodePoint(...output);
}

function writeDelta(delta, bias) {
  let text = '';
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const t = threshold(k, bias);
    if (rest < t) {
      return text + letterOf(rest);
    }
    text += letterOf(t + ((rest - t) % (BASE - t)));
    rest = Math.floor((rest - t) / (BASE - t));
  }
}

/** From Unicode to Punycode. */
function encode(text) {
  const input = ucs2decode(text);
  const basic = input.filter((point) => point < 0x80);
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let n = INITIAL_N;
  let delta = 0;
  let bias = INITIAL_BIAS;
  for (let handled = basic.length; handled < input.length; delta++, n++) {
    const next = Math.min(...input.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of input) {
      if (point < n) {
        delta++;
      } else if (point === n) {
        output += writeDelta(delta, bias);
        bias = adapt(delta, handled + 1, handled === basic.length);
        delta = 0;
        handled++;
      }
    }
  }
  return output;
}

/** Applies a function to each label of a domain, or of the domain in a mail address. */
function mapDomain(domain, map) {
  const at = domain.indexOf('@') + 1;
  const labels = domain.slice(at).replace(/[\x2E\u3002\uFF0E\uFF61]/g, '.').split('.');
  return domain.slice(0, at) + labels.map(map).join('.');
}

function toUnicode(input) {
  return mapDomain(input, (label) => (/^xn--/.test(label) ? decode(label.slice(4).toLowerCase()) : label));
}

function toASCII(input) {
  return mapDomain(input, (label) => (/[^\0-\x7F]/.test(label) ? `xn--${encode(label)}` : label));
}

/** Code points, lone surrogates kept. */
function ucs2decode(string) {
  return Array.from(string, (char) => char.codePointAt(0));
}

module.exports = {
  version: '2.1.0',
  ucs2: { decode: ucs2decode, encode: (points) => String.fromCodePoint(...points) },
  decode,
  encode,
  toASCII,
  toUnicode,
};

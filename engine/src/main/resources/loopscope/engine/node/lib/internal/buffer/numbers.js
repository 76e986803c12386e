'use strict';
// Reading and writing of numbers in a Buffer.

const { codes } = require('internal/errors');
const { validateNumber } = require('internal/validators');

const scratch = new DataView(new ArrayBuffer(8));

function outOfBounds(value, last, name) {
  if (Math.floor(value) !== value) {
    validateNumber(value, name);
    throw new codes.ERR_OUT_OF_RANGE(name ?? 'offset', 'an integer', value);
  }
  if (last < 0) {
    throw new codes.ERR_BUFFER_OUT_OF_BOUNDS();
  }
  throw new codes.ERR_OUT_OF_RANGE(name ?? 'offset', `>= ${name === undefined ? 0 : 1} and <= ${last}`, value);
}

function checkOffset(buffer, offset, size) {
  validateNumber(offset, 'offset');
  if (buffer[offset] === undefined || buffer[offset + size - 1] === undefined) {
    outOfBounds(offset, buffer.length - size);
  }
}

function range(min, max, size) {
  const n = typeof min === 'bigint' ? 'n' : '';
  if (size <= 4) {
    return `>= ${min}${n} and <= ${max}${n}`;
  }
  return min === 0 || min === 0n
    ? `>= 0${n} and < 2${n} ** ${size * 8}${n}`
    : `>= -(2${n} ** ${size * 8 - 1}${n}) and < 2${n} ** ${size * 8 - 1}${n}`;
}

function checkValue(value, min, max, size) {
  if (value > max || value < min) {
    throw new codes.ERR_OUT_OF_RANGE('value', range(min, max, size), value);
  }
}

function readBytes(buffer, offset, size, little, signed) {
  let value = 0;
  for (let i = 0; i < size; i++) {
    value = value * 256 + buffer[little ? offset + size - 1 - i : offset + i];
  }
  return signed && value >= 2 ** (size * 8 - 1) ? value - 2 ** (size * 8) : value;
}

function writeBytes(buffer, value, offset, size, little) {
  let rest = value < 0 ? Math.ceil(value) : Math.floor(value);
  for (let i = 0; i < size; i++) {
    buffer[little ? offset + i : offset + size - 1 - i] = rest;
    rest = Math.floor(rest / 256);
  }
  return offset + size;
}

function limits(size, signed) {
  return signed ? [-(2 ** (size * 8 - 1)), 2 ** (size * 8 - 1) - 1] : [0, 2 ** (size * 8) - 1];
}

function writeInteger(buffer, value, offset, size, little, signed) {
  const number = +value;
  const [min, max] = limits(size, signed);
  if (size === 1) {
    validateNumber(offset, 'offset');
  }
  checkValue(number, min, max, size);
  checkOffset(buffer, offset, size);
  return writeBytes(buffer, number, offset, size, little);
}

function checkSize(size) {
  if (size === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('byteLength', 'number', size);
  }
  if (!(size >= 1 && size <= 6 && Math.floor(size) === size)) {
    validateNumber(size, 'byteLength');
    outOfBounds(size, 6, 'byteLength');
  }
}

const methods = {};

/** The method under its name, and under the spelling `Uint` for `UInt`. */
function define(name, method) {
  const named = { [name]: method }[name];
  Object.defineProperty(named, 'name', { __proto__: null, value: name, configurable: true });
  methods[name] = named;
  if (name.includes('UInt')) {
    methods[name.replace('UInt', 'Uint')] = named;
  }
}

for (const signed of [false, true]) {
  const type = signed ? 'Int' : 'UInt';
  define(`read${type}8`, function(offset = 0) {
    checkOffset(this, offset, 1);
    return readBytes(this, offset, 1, true, signed);
  });
  define(`write${type}8`, function(value, offset = 0) {
    return writeInteger(this, value, offset, 1, true, signed);
  });
  for (const little of [true, false]) {
    const order = little ? 'LE' : 'BE';
    for (const size of [2, 4]) {
      define(`read${type}${size * 8}${order}`, function(offset = 0) {
        checkOffset(this, offset, size);
        return readBytes(this, offset, size, little, signed);
      });
      define(`write${type}${size * 8}${order}`, function(value, offset = 0) {
        return writeInteger(this, value, offset, size, little, signed);
      });
    }
    define(`read${type}${order}`, function(offset, byteLength) {
      if (offset === undefined) {
        throw new codes.ERR_INVALID_ARG_TYPE('offset', 'number', offset);
      }
      checkSize(byteLength);
      checkOffset(this, offset, byteLength);
      return readBytes(this, offset, byteLength, little, signed);
    });
    define(`write${type}${order}`, function(value, offset, byteLength) {
      checkSize(byteLength);
      return writeInteger(this, value, offset, byteLength, little, signed);
    });
    defineBigInt(signed, little);
  }
}

function defineBigInt(signed, little) {
  const order = little ? 'LE' : 'BE';
  const type = signed ? 'BigInt' : 'BigUInt';
  const [min, max] = signed ? [-(2n ** 63n), 2n ** 63n - 1n] : [0n, 2n ** 64n - 1n];
  define(`read${type}64${order}`, function(offset = 0) {
    checkOffset(this, offset, 8);
    load(this, offset, 8);
    return signed ? scratch.getBigInt64(0, little) : scratch.getBigUint64(0, little);
  });
  define(`write${type}64${order}`, function(value, offset = 0) {
    checkValue(value, min, max, 8);
    if (typeof value !== 'bigint') {
      throw new TypeError('Cannot mix BigInt and other types, use explicit conversions');
    }
    checkOffset(this, offset, 8);
    scratch.setBigInt64(0, value, little);
    return store(this, offset, 8);
  });
}

function load(buffer, offset, size) {
  for (let i = 0; i < size; i++) {
    scratch.setUint8(i, buffer[offset + i]);
  }
}

function store(buffer, offset, size) {
  for (let i = 0; i < size; i++) {
    buffer[offset + i] = scratch.getUint8(i);
  }
  return offset + size;
}

for (const [type, size, kind] of [['Float', 4, 'Float32'], ['Double', 8, 'Float64']]) {
  for (const little of [true, false]) {
    const order = little ? 'LE' : 'BE';
    define(`read${type}${order}`, function(offset = 0) {
      checkOffset(this, offset, size);
      load(this, offset, size);
      return scratch[`get${kind}`](0, little);
    });
    define(`write${type}${order}`, function(value, offset = 0) {
      const number = +value;
      checkOffset(this, offset, size);
      scratch[`set${kind}`](0, number, little);
      return store(this, offset, size);
    });
  }
}

module.exports = { methods };

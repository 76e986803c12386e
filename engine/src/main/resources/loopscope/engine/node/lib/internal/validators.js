'use strict';
// Checks of arguments; each throws the error Node throws.

const { codes } = require('internal/errors');

function wrongType(name, expected, value) {
  return new codes.ERR_INVALID_ARG_TYPE(name, expected, value);
}

function ofType(type) {
  return (value, name) => {
    if (typeof value !== type) {
      throw wrongType(name, type, value);
    }
  };
}

const validateString = ofType('string');
const validateBoolean = ofType('boolean');
const validateFunction = (value, name) => {
  if (typeof value !== 'function') {
    throw wrongType(name, 'Function', value);
  }
};

function checkInteger(value, name, min, max) {
  if (typeof value !== 'number') {
    throw wrongType(name, 'number', value);
  }
  if (!Number.isInteger(value)) {
    throw new codes.ERR_OUT_OF_RANGE(name, 'an integer', value);
  }
  if (value < min || value > max) {
    throw new codes.ERR_OUT_OF_RANGE(name, `>= ${min} && <= ${max}`, value);
  }
}

function validateInteger(value, name, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) {
  checkInteger(value, name, min, max);
}

function validateInt32(value, name, min = -2147483648, max = 2147483647) {
  checkInteger(value, name, min, max);
}

function validateUint32(value, name, positive = false) {
  checkInteger(value, name, positive ? 1 : 0, 4294967295);
}

function validateNumber(value, name, min = undefined, max = undefined) {
  if (typeof value !== 'number') {
    throw wrongType(name, 'number', value);
  }
  const tooSmall = min !== undefined && !(value >= min);
  const tooLarge = max !== undefined && !(value <= max);
  if (tooSmall || tooLarge) {
    const range = [];
    if (min !== undefined) {
      range.push(`>= ${min}`);
    }
    if (max !== undefined) {
      range.push(`<= ${max}`);
    }
    throw new codes.ERR_OUT_OF_RANGE(name, range.join(' && '), value);
  }
}

function validateOneOf(value, name, oneOf) {
  if (!oneOf.includes(value)) {
    const allowed = oneOf.map((item) => (typeof item === 'string' ? `'${item}'` : String(item))).join(', ');
    throw new codes.ERR_INVALID_ARG_VALUE(name, value, `must be one of: ${allowed}`);
  }
}

const kValidateObjectNone = 0;
const kValidateObjectAllowNullable = 1;
const kValidateObjectAllowArray = 2;
const kValidateObjectAllowFunction = 4;

function validateObject(value, name, allowed = kValidateObjectNone) {
  const accepted = value === null
    ? allowed & kValidateObjectAllowNullable
    : Array.isArray(value)
      ? allowed & kValidateObjectAllowArray
      : typeof value === 'object' || (typeof value === 'function' && allowed & kValidateObjectAllowFunction);
  if (!accepted) {
    throw wrongType(name, 'Object', value);
  }
}

function validateArray(value, name, minLength = 0) {
  if (!Array.isArray(value)) {
    throw wrongType(name, 'Array', value);
  }
  if (value.length < minLength) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, value, `must be longer than ${minLength}`);
  }
}

function validateStringArray(value, name) {
  validateArray(value, name);
  value.forEach((item, index) => validateString(item, `${name}[${index}]`));
}

function isAbortSignal(value) {
  return value !== null && typeof value === 'object' && 'aborted' in value;
}

function validateAbortSignal(signal, name) {
  if (signal !== undefined && !isAbortSignal(signal)) {
    throw wrongType(name, 'AbortSignal', signal);
  }
}

function validateAbortSignalArray(value, name) {
  validateArray(value, name);
  value.forEach((signal, index) => {
    if (!isAbortSignal(signal)) {
      throw wrongType(`${name}[${index}]`, 'AbortSignal', signal);
    }
  });
}

function validateBuffer(value, name = 'buffer') {
  if (!ArrayBuffer.isView(value)) {
    throw wrongType(name, ['Buffer', 'TypedArray', 'DataView'], value);
  }
}

function validateEncoding(data, encoding) {
  if (`${encoding}`.toLowerCase() === 'hex' && data.length % 2 !== 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('encoding', encoding, `is invalid for data of length ${data.length}`);
  }
}

function validatePort(port, name = 'Port', allowZero = true) {
  const blank = typeof port === 'string' && port.trim().length === 0;
  const numeric = typeof port === 'number' || typeof port === 'string';
  if (!numeric || blank || +port !== +port >>> 0 || port > 0xffff || (+port === 0 && !allowZero)) {
    throw new codes.ERR_SOCKET_BAD_PORT(name, port, allowZero);
  }
  return port | 0;
}

function parseFileMode(value, name, fallback) {
  const mode = value ?? fallback;
  if (typeof mode === 'string') {
    if (!/^[0-7]+$/.test(mode)) {
      throw new codes.ERR_INVALID_ARG_VALUE(name, mode,
        'must be a 32-bit unsigned integer or an octal string');
    }
    return Number.parseInt(mode, 8);
  }
  validateUint32(mode, name);
  return mode;
}

module.exports = {
  kValidateObjectAllowArray,
  kValidateObjectAllowFunction,
  kValidateObjectAllowNullable,
  kValidateObjectNone,
  parseFileMode,
  validateAbortSignal,
  validateAbortSignalArray,
  validateArray,
  validateBoolean,
  validateBuffer,
  validateEncoding,
  validateFunction,
  validateInt32,
  validateInteger,
  validateNumber,
  validateObject,
  validateOneOf,
  validatePort,
  validateString,
  validateStringArray,
  validateUint32,
};

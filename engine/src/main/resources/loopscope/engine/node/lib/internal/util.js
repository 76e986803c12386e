'use strict';
// Small things many core modules share.

const { codes } = require('internal/errors');

const customPromisify = Symbol.for('nodejs.util.promisify.custom');
const customPromisifyArgs = Symbol('customPromisifyArgs');
const kEmptyObject = Object.freeze({ __proto__: null });

function descriptorsOf(source) {
  const descriptors = Object.getOwnPropertyDescriptors(source);
  for (const key of Reflect.ownKeys(descriptors)) {
    Object.setPrototypeOf(descriptors[key], null);
  }
  return descriptors;
}

/** Turns a function whose last argument is a callback (error, value) into one that gives a promise. */
function promisify(original) {
  const { validateFunction } = require('internal/validators');
  validateFunction(original, 'original');
  if (original[customPromisify]) {
    const fn = original[customPromisify];
    validateFunction(fn, 'util.promisify.custom');
    return Object.defineProperty(fn, customPromisify, {
      __proto__: null, value: fn, enumerable: false, writable: false, configurable: true,
    });
  }
  const names = original[customPromisifyArgs];

  function fn(...args) {
    return new Promise((resolve, reject) => {
      Reflect.apply(original, this, [...args, (error, ...values) => {
        if (error) {
          reject(error);
        } else if (names !== undefined && values.length > 1) {
          resolve(Object.fromEntries(names.map((name, i) => [name, values[i]])));
        } else {
          resolve(values[0]);
        }
      }]);
    });
  }

  Object.setPrototypeOf(fn, Object.getPrototypeOf(original));
  Object.defineProperty(fn, customPromisify, {
   __proto__: null, value: fn, enumerable: false, writable: false, configurable: true,
  });
  return Object.defineProperties(fn, descriptorsOf(original));
}
promisify.custom = customPromisify;

/** The other way round; a falsy rejection is wrapped, since a callback would take it for success. */
function callbackify(original) {
  require('internal/validators').validateFunction(original, 'original');

  function callbackified(...args) {
    const callback = args.pop();
    require('internal/validators').validateFunction(callback, 'last argument');
    const done = callback.bind(this);
    Reflect.apply(original, this, args).then(
      (value) => process.nextTick(done, null, value),
      (reason) => process.nextTick(rejectWith, reason, done));
  }

  const descriptors = descriptorsOf(original);
  if (typeof descriptors.length.value === 'number') {
    descriptors.length.value++;
  }
  if (typeof descriptors.name.value === 'string') {
    descriptors.name.value += 'Callbackified';
  }
  return Object.defineProperties(callbackified, descriptors);
}

function rejectWith(reason, callback) {
  if (reason) {
    return callback(reason);
  }
  const error = new codes.ERR_FALSY_VALUE_REJECTION();
  error.reason = reason;
  return callback(error);
}

const warnedCodes = new Set();

/** Warns at the first call, once for each code. */
function deprecate(fn, message, code) {
  if (code !== undefined) {
    require('internal/validators').validateString(code, 'code');
  }
  let warned = false;

  function deprecated(...args) {
    if (!warned && !process.noDeprecation) {
      warned = true;
      if (code === undefined) {
        process.emitWarning(message, 'DeprecationWarning', deprecated);
      } else if (!warnedCodes.has(code)) {
        warnedCodes.add(code);
        process.emitWarning(message, 'DeprecationWarning', code, deprecated);
      }
    }
    return new.target ? Reflect.construct(fn, args, new.target) : Reflect.apply(fn, this, args);
  }

  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) {
    deprecated.prototype = fn.prototype;
  }
  return deprecated;
}

const encodings = {
  __proto__: null,
  'utf8': 'utf8',
  'utf-8': 'utf8',
  'ucs2': 'utf16le',
  'ucs-2': 'utf16le',
  'utf16le': 'utf16le',
  'utf-16le': 'utf16le',
  'latin1': 'latin1',
  'binary': 'latin1',
  'base64': 'base64',
  'base64url': 'base64url',
  'hex': 'hex',
  'ascii': 'ascii',
};

/** The one name of an encoding, or nothing for an unknown one. */
function normalizeEncoding(encoding) {
  if (encoding === undefined || encoding === null || encoding === '' || encoding === 'utf8' || encoding === 'utf-8') {
    return 'utf8';
  }
  return encodings[encoding] ?? encodings[`${encoding}`.toLowerCase()];
}

function getSystemErrorName(errno) {
  const { validateNumber } = require('internal/validators');
  validateNumber(errno, 'err');
  if (errno >= 0 || !Number.isSafeInteger(errno)) {
    throw new codes.ERR_OUT_OF_RANGE('err', 'a negative integer', errno);
  }
  return require('internal/errors/system').errname(errno);
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with U+FFFD for every surrogate without its partner. */
function toUSVString(input) {
  return `${input}`.replace(loneSurrogate, '\ufffd');
}

/** Runs a function at most once. */
function once(callback) {
  let called = false;
  return function(...args) {
    if (!called) {
      called = true;
      return Reflect.apply(callback, this, args);
    }
  };
}

module.exports = {
  callbackify,
  customInspectSymbol: Symbol.for('nodejs.util.inspect.custom'),
  customPromisifyArgs,
  deprecate,
  getSystemErrorName,
  kEmptyObject,
  normalizeEncoding,
  once,
  promisify,
  toUSVString,
};

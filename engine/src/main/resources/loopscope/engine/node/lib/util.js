'use strict';
// node:util.

const inspection = require('internal/util/inspect');
const shared = require('internal/util');
const types = require('internal/util/types');

function later(file, name) {
  return (...args) => require(file)[name](...args);
}

function named(name, fn) {
  return Object.defineProperty(fn, 'name', { __proto__: null, value: name, configurable: true });
}

function inherits(ctor, superCtor) {
  const { codes } = require('internal/errors');
  if (ctor === undefined || ctor === null) {
    throw new codes.ERR_INVALID_ARG_TYPE('ctor', 'Function', ctor);
  }
  if (superCtor === undefined || superCtor === null) {
    throw new codes.ERR_INVALID_ARG_TYPE('superCtor', 'Function', superCtor);
  }
  if (superCtor.prototype === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', superCtor.prototype);
  }
  Object.defineProperty(ctor, 'super_', { __proto__: null, value: superCtor, writable: true, configurable: true });
  Object.setPrototypeOf(ctor.prototype, superCtor.prototype);
}

function _extend(target, source) {
  return source === null || typeof source !== 'object' ? target : Object.assign(target, source);
}

function log(...args) {
  const now = new Date();
  const month = now.toLocaleString('en-US', { month: 'short' });
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => `${part}`.padStart(2, '0'));
  console.log('%s - %s', `${now.getDate()} ${month} ${time.join(':')}`, inspection.format(...args));
}

function hasColors(stream) {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS } = process.env;
  if (FORCE_COLOR !== undefined) {
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  }
  return Boolean(stream?.isTTY) && NO_COLOR === undefined && NODE_DISABLE_COLORS === undefined
    && (typeof stream.getColorDepth !== 'function' || stream.getColorDepth() > 2);
}

/** One format is left out when the stream shows no colors; several are always written. */
function styleText(format, text, { validateStream = true, stream = process.stdout } = {}) {
  const { validateBoolean, validateOneOf, validateString } = require('internal/validators');
  validateString(text, 'text');
  validateBoolean(validateStream, 'options.validateStream');
  const { colors } = inspection.inspect;
  let styled = text;
  for (const name of Array.isArray(format) ? format.toReversed() : [format]) {
    const color = colors[name];
    if (color === undefined || color === null) {
      validateOneOf(name, 'format', Object.keys(colors));
    }
    styled = `\u001b[${color[0]}m${styled}\u001b[${color[1]}m`;
  }
  return !Array.isArray(format) && validateStream && !hasColors(stream) ? text : styled;
}

/** A signal and a controller that could be sent to a worker: here those that there are. */
function transferableAbortSignal(signal) {
  const { AbortSignal } = require('internal/abort_controller');
  if (!(signal instanceof AbortSignal)) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  }
  return signal;
}

function transferableAbortController() {
  const { AbortController } = require('internal/abort_controller');
  return new AbortController();
}

/** Settles when the signal aborts, unless the resource is collected before. */
async function aborted(signal, resource) {
  const { codes } = require('internal/errors');
  const { validateAbortSignal, validateObject } = require('internal/validators');
  if (signal === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  }
  validateAbortSignal(signal, 'signal');
  validateObject(resource, 'resource', 6);
  if (!signal.aborted) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  }
}

const legacyTypeChecks = {
  isArray: Array.isArray,
  isBoolean: (arg) => typeof arg === 'boolean',
  isBuffer: (arg) => require('buffer').Buffer.isBuffer(arg),
};

const moreLegacyTypeChecks = {
  isNull: (arg) => arg === null,
  isNullOrUndefined: (arg) => arg === null || arg === undefined,
  isNumber: (arg) => typeof arg === 'number',
  isString: (arg) => typeof arg === 'string',
  isSymbol: (arg) => typeof arg === 'symbol',
  isUndefined: (arg) => arg === undefined,
  isRegExp: types.isRegExp,
  isObject: (arg) => arg !== null && typeof arg === 'object',
  isDate: types.isDate,
  isError: (arg) => types.isNativeError(arg) || arg instanceof Error,
  isFunction: (arg) => typeof arg === 'function',
  isPrimitive: (arg) => arg === null || (typeof arg !== 'object' && typeof arg !== 'function'),
};

module.exports = {
  _errnoException: named('_errnoException', later('internal/errors', 'errnoException')),
  _exceptionWithHostPort: named('_exceptionWithHostPort', later('internal/errors', 'exceptionWithHostPort')),
  _extend,
  callbackify: shared.callbackify,
  debug: named('debuglog', later('internal/util/debuglog', 'debuglog')),
  debuglog: named('debuglog', later('internal/util/debuglog', 'debuglog')),
  deprecate: shared.deprecate,
  format: inspection.format,
  styleText,
  formatWithOptions: inspection.formatWithOptions,
  getSystemErrorMap: () => new Map(require('internal/errors/system').systemErrors),
  getSystemErrorName: shared.getSystemErrorName,
  inherits,
  inspect: inspection.inspect,
  ...legacyTypeChecks,
  isDeepStrictEqual: named('isDeepStrictEqual', later('internal/util/comparisons', 'isDeepStrictEqual')),
  ...moreLegacyTypeChecks,
  log,
  promisify: shared.promisify,
  stripVTControlCharacters: inspection.stripVTControlCharacters,
  toUSVString: shared.toUSVString,
  transferableAbortSignal,
  transferableAbortController,
  aborted,
  types,
  parseEnv: named('parseEnv', later('internal/util/parse_env', 'parseEnv')),
  parseArgs: named('parseArgs', later('internal/util/parse_args', 'parseArgs')),
  get TextDecoder() {
    return require('internal/encoding').TextDecoder;
  },
  get TextEncoder() {
    return require('internal/encoding').TextEncoder;
  },
  get MIMEType() {
    return require('internal/mime').MIMEType;
  },
  get MIMEParams() {
    return require('internal/mime').MIMEParams;
  },
};

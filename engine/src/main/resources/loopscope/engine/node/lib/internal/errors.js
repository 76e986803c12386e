'use strict';
// Errors as Node shows them: a stable `code`, and `Name [CODE]: message` as the first line of the stack.

const kIsNodeError = Symbol('kIsNodeError');

/** For each base class, the prototype its coded errors have: the base's own with another `toString`. */
const shapes = new Map();

function shapeOf(Base) {
  let shape = shapes.get(Base);
  if (shape === undefined) {
    shape = class extends Base {
      toString() {
        return `${this.name} [${this.code}]: ${this.message}`;
      }
    };
    Object.defineProperty(shape.prototype, 'constructor', {
      __proto__: null, value: Base, writable: true, configurable: true,
    });
    Object.defineProperty(shape.prototype, kIsNodeError, { __proto__: null, value: true });
    shapes.set(Base, shape);
  }
  return shape;
}

/** Takes the stack while the name carries the code, so that its first line shows both. */
function captureNamedStack(error, name, above) {
  Object.defineProperty(error, 'name', {
    __proto__: null, value: name, configurable: true, writable: true, enumerable: false,
  });
  Error.captureStackTrace(error, above);
  void error.stack;
  delete error.name;
}

function codedError(code, Base, message, above) {
  const error = new (shapeOf(Base))(message);
  captureNamedStack(error, `${error.name} [${code}]`, above);
  error.code = code;
  return error;
}

function constructorOf(code, Base, message) {
  return function NodeError(...args) {
    return codedError(code, Base, typeof message === 'string' ? message : message(...args), NodeError);
  };
}

const constructors = new Map();

/** Constructors by code, each made on first use from its row in internal/errors/messages. */
const codes = new Proxy(Object.create(null), {
  get(target, code) {
    let constructor = constructors.get(code);
    if (constructor === undefined) {
      constructor = makeConstructor(code);
      constructors.set(code, constructor);
    }
    return constructor;
  },
});

function tableOf(code) {
  if (code.startsWith('ERR_CRYPTO_')) {
    return 'internal/crypto/messages';
  }
  return code.startsWith('ERR_TLS_') ? 'internal/tls/messages' : 'internal/errors/messages';
}

function makeConstructor(code) {
  if (code === 'ERR_SYSTEM_ERROR' || code.startsWith('ERR_FS_CP_') || code === 'ERR_FS_EISDIR') {
    return require('internal/errors/system').systemErrorConstructor(code);
  }
  const row = require(tableOf(code))[code];
  if (row === undefined) {
    throw new Error(`No error is defined for the code ${String(code)}`);
  }
  const constructor = constructorOf(code, row[0], row[1]);
  for (const Base of [TypeError, RangeError]) {
    Object.defineProperty(constructor, Base.name, { __proto__: null, get: () => constructorOf(code, Base, row[1]) });
  }
  return constructor;
}

/** What an aborted operation fails with. */
class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    if (options !== undefined && typeof options !== 'object') {
      throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
    }
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
}

/** Keeps an earlier failure when cleaning up after it fails as well. */
function aggregateTwoErrors(inner, outer) {
  if (!inner || !outer || inner === outer) {
    return inner || outer;
  }
  if (Array.isArray(outer.errors)) {
    outer.errors.push(inner);
    return outer;
  }
  const both = new AggregateError([outer, inner], outer.message);
  both.code = outer.code;
  return both;
}

function isNodeError(error) {
  return error[kIsNodeError] === true;
}

let overflowName;
let overflowMessage;

/** Whether the error is this engine's answer to a call stack that grew too deep. */
function isStackOverflowError(error) {
  if (overflowMessage === undefined) {
    try {
      (function overflow() {
        overflow();
      })();
    } catch (sample) {
      overflowName = sample.name;
      overflowMessage = sample.message;
    }
  }
  return error && error.name === overflowName && error.message === overflowMessage;
}

function uv(name) {
  return (...args) => require('internal/errors/system')[name](...args);
}

module.exports = {
  AbortError,
  aggregateTwoErrors,
  codes,
  isNodeError,
  isStackOverflowError,
  kIsNodeError,
  uvException: uv('uvException'),
  uvExceptionWithHostPort: uv('uvExceptionWithHostPort'),
  uvErrmapGet: uv('uvErrmapGet'),
  errnoException: uv('errnoException'),
  exceptionWithHostPort: uv('exceptionWithHostPort'),
  UVExceptionWithHostPort: uv('uvExceptionWithHostPort'),
  dnsException: uv('dnsException'),
};

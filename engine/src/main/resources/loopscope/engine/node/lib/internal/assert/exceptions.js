'use strict';
// throws, rejects and their opposites: what was thrown, held against what was expected.

const { codes } = require('internal/errors');
const { AssertionError } = require('internal/assert/assertion_error');
const { inspect } = require('internal/util/inspect');
const types = require('internal/util/types');
const { isDeepEqual, isDeepStrictEqual } = require('internal/util/comparisons');

const nothingThrown = Symbol('nothingThrown');

function isError(value) {
  return types.isNativeError(value) || value instanceof Error;
}

/** The chosen properties of an error, to be shown in a difference. */
class Comparison {
  constructor(object, keys, actual) {
    for (const key of keys) {
      if (key in object) {
        const matched = actual !== undefined && typeof actual[key] === 'string' && types.isRegExp(object[key])
          && object[key].exec(actual[key]) !== null;
        this[key] = matched ? actual[key] : object[key];
      }
    }
  }
}

function fail(fn, actual, expected, message, text) {
  if (isError(message)) {
    throw message;
  }
  const error = new AssertionError({ actual, expected, message: message || text, operator: fn.name, stackStartFn: fn });
  error.generatedMessage = !message;
  throw error;
}

function checkKeys(fn, actual, expected, message) {
  const keys = Object.keys(expected);
  if (isError(expected)) {
    keys.push('name', 'message');
  } else if (keys.length === 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object');
  }
  for (const key of keys) {
    const matches = typeof actual[key] === 'string' && types.isRegExp(expected[key])
      ? expected[key].exec(actual[key]) !== null
      : key in actual && isDeepStrictEqual(actual[key], expected[key]);
    if (!matches) {
      failOnKeys(fn, actual, expected, message, keys);
    }
  }
}

function failOnKeys(fn, actual, expected, message, keys) {
  if (message) {
    fail(fn, actual, expected, message);
  }
  const error = new AssertionError({
    actual: new Comparison(actual, keys),
    expected: new Comparison(expected, keys, actual),
    operator: 'deepStrictEqual',
    stackStartFn: fn,
  });
  error.actual = actual;
  error.expected = expected;
  error.operator = fn.name;
  throw error;
}

function checkObject(fn, actual, expected, message) {
  if (typeof actual !== 'object' || actual === null) {
    const error = new AssertionError({ actual, expected, message, operator: 'deepStrictEqual', stackStartFn: fn });
    error.operator = fn.name;
    throw error;
  }
  checkKeys(fn, actual, expected, message);
}

function wrongInstance(actual, expected) {
  let text = `The error is expected to be an instance of "${expected.name}". Received `;
  text += isError(actual) ? `"${actual.name}"` : `"${inspect(actual, { depth: -1 })}"`;
  return actual?.message ? `${text}\n\nError message:\n\n${actual.message}` : text;
}

function checkFunction(fn, actual, expected, message) {
  if (expected.prototype !== undefined && actual instanceof expected) {
    return;
  }
  if (Object.prototype.isPrototypeOf.call(Error, expected) || expected === Error) {
    fail(fn, actual, expected, message, wrongInstance(actual, expected));
  }
  const result = Reflect.apply(expected, {}, [actual]);
  if (result !== true) {
    const name = expected.name ? `"${expected.name}" ` : '';
    let text = `The ${name}validation function is expected to return "true". Received ${inspect(result)}`;
    if (isError(actual)) {
      text += `\n\nCaught error:\n\n${actual}`;
    }
    fail(fn, actual, expected, message, text);
  }
}

function check(fn, actual, expected, message) {
  if (typeof expected === 'function') {
    checkFunction(fn, actual, expected, message);
  } else if (types.isRegExp(expected)) {
    const text = String(actual);
    if (expected.exec(text) === null) {
      fail(fn, actual, expected, message,
        `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(text)}\n`);
    }
  } else {
    checkObject(fn, actual, expected, message);
  }
}

/** A text in the place of the expectation is the message, unless the error's own message says the same. */
function messageFrom(actual, error) {
  if (typeof actual === 'object' && actual !== null) {
    if (actual.message === error) {
      throw new codes.ERR_AMBIGUOUS_ARGUMENT(
        'error/message', `The error message "${actual.message}" is identical to the message.`);
    }
  } else if (actual === error) {
    throw new codes.ERR_AMBIGUOUS_ARGUMENT('error/message', `The error "${actual}" is identical to the message.`);
  }
  return error;
}

function expectsError(fn, actual, ...rest) {
  let [error, message] = rest;
  if (typeof error === 'string') {
    if (rest.length === 2) {
      throw new codes.ERR_INVALID_ARG_TYPE('error', ['Object', 'Error', 'Function', 'RegExp'], error);
    }
    message = messageFrom(actual, error);
    error = undefined;
  } else if (error !== null && error !== undefined && typeof error !== 'object' && typeof error !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('error', ['Object', 'Error', 'Function', 'RegExp'], error);
  }
  if (actual === nothingThrown) {
    const name = error?.name ? ` (${error.name})` : '';
    const kind = fn.name === 'rejects' ? 'rejection' : 'exception';
    throw new AssertionError({
      actual: undefined, expected: error, operator: fn.name, stackStartFn: fn,
      message: `Missing expected ${kind}${name}${message ? `: ${message}` : '.'}`,
    });
  }
  if (error) {
    check(fn, actual, error, message);
  }
}

function matches(actual, expected) {
  if (expected === undefined) {
    return true;
  }
  if (typeof expected !== 'function') {
    return types.isRegExp(expected) ? expected.exec(String(actual)) !== null : isDeepEqual(actual, expected);
  }
  if (expected.prototype !== undefined && actual instanceof expected) {
    return true;
  }
  return Object.prototype.isPrototypeOf.call(Error, expected) ? false : Reflect.apply(expected, {}, [actual]) === true;
}

function expectsNoError(fn, actual, error, message) {
  if (actual === nothingThrown) {
    return;
  }
  const [expected, text] = typeof error === 'string' ? [undefined, error] : [error, message];
  if (expected && !matches(actual, expected)) {
    throw actual;
  }
  const kind = fn.name === 'doesNotReject' ? 'rejection' : 'exception';
  throw new AssertionError({
    actual, expected, operator: fn.name, stackStartFn: fn,
    message: `Got unwanted ${kind}${text ? `: ${text}` : '.'}\nActual message: "${actual && actual.message}"`,
  });
}

function thrownBy(fn) {
  require('internal/validators').validateFunction(fn, 'fn');
  try {
    fn();
  } catch (error) {
    return error;
  }
  return nothingThrown;
}

function isPromise(value) {
  return types.isPromise(value)
    || (value !== null && typeof value === 'object' && typeof value.then === 'function'
      && typeof value.catch === 'function');
}

async function rejectionOf(promiseFn) {
  let promise = promiseFn;
  if (typeof promiseFn === 'function') {
    promise = promiseFn();
    if (!isPromise(promise)) {
      throw new codes.ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', promise);
    }
  } else if (!isPromise(promiseFn)) {
    throw new codes.ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], promiseFn);
  }
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return nothingThrown;
}

function throws(fn, ...args) {
  expectsError(throws, thrownBy(fn), ...args);
}

function doesNotThrow(fn, ...args) {
  expectsNoError(doesNotThrow, thrownBy(fn), ...args);
}

async function rejects(promiseFn, ...args) {
  expectsError(rejects, await rejectionOf(promiseFn), ...args);
}

async function doesNotReject(fn, ...args) {
  expectsNoError(doesNotReject, await rejectionOf(fn), ...args);
}

module.exports = { doesNotReject, doesNotThrow, rejects, throws };

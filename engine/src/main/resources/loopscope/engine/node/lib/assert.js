'use strict';
// node:assert.

const { codes } = require('internal/errors');
const { AssertionError } = require('internal/assert/assertion_error');
const { isDeepEqual, isDeepStrictEqual } = require('internal/util/comparisons');
const { inspect } = require('internal/util/inspect');
const types = require('internal/util/types');
const exceptions = require('internal/assert/exceptions');

function isError(value) {
  return types.isNativeError(value) || value instanceof Error;
}

function fail(values) {
  if (isError(values.message)) {
    throw values.message;
  }
  throw new AssertionError(values);
}

function checkTruth(above, count, value, message) {
  if (value) {
    return;
  }
  let text = message;
  let generated = false;
  if (count === 0) {
    generated = true;
    text = 'No value argument passed to `assert.ok()`';
  } else if (message === null || message === undefined) {
    generated = true;
    text = require('internal/assert/source').falsyMessage(above);
  }
  if (isError(text)) {
    throw text;
  }
  const error = new AssertionError({
    actual: value, expected: true, message: text ?? `${inspect(value)} == true`, operator: '==', stackStartFn: above,
  });
  error.generatedMessage = generated;
  throw error;
}

function ok(...args) {
  checkTruth(ok, args.length, ...args);
}
const assert = ok;

/** An assertion on two values that holds when `holds` says so. */
function comparison(name, operator, holds) {
  const compare = { [name](actual, expected, message) {
    if (arguments.length < 2) {
      throw new codes.ERR_MISSING_ARGS('actual', 'expected');
    }
    if (!holds(actual, expected)) {
      fail({ actual, expected, message, operator, stackStartFn: compare });
    }
  } }[name];
  return compare;
}

const looselyEqual = (a, b) => a == b || (Number.isNaN(a) && Number.isNaN(b));
const comparisons = {
  equal: comparison('equal', '==', looselyEqual),
  notEqual: comparison('notEqual', '!=', (a, b) => !looselyEqual(a, b)),
  deepEqual: comparison('deepEqual', 'deepEqual', isDeepEqual),
  notDeepEqual: comparison('notDeepEqual', 'notDeepEqual', (a, b) => !isDeepEqual(a, b)),
  deepStrictEqual: comparison('deepStrictEqual', 'deepStrictEqual', isDeepStrictEqual),
  notDeepStrictEqual: comparison('notDeepStrictEqual', 'notDeepStrictEqual', (a, b) => !isDeepStrictEqual(a, b)),
  strictEqual: comparison('strictEqual', 'strictEqual', Object.is),
  notStrictEqual: comparison('notStrictEqual', 'notStrictEqual', (a, b) => !Object.is(a, b)),
};

let warnedOfValues = false;

function warnOfValues() {
  if (!warnedOfValues) {
    warnedOfValues = true;
    process.emitWarning('assert.fail() with more than one argument is deprecated. Please use assert.strictEqual() instead ' +
      'or only pass a message.', 'DeprecationWarning', 'DEP0094');
  }
}

/** fail(message), and the deprecated fail(actual, expected, message, operator, stackStartFn). */
function failAssertion(actual, expected, message, operator, stackStartFn = failAssertion) {
  if (arguments.length > 1) {
    warnOfValues();
    fail({ actual, expected, message, operator: operator ?? (arguments.length === 2 ? '!=' : 'fail'), stackStartFn });
  }
  if (isError(actual)) {
    throw actual;
  }
  const text = arguments.length === 0 ? 'Failed' : actual;
  const error = new AssertionError({ message: text, operator: 'fail', stackStartFn });
  error.generatedMessage = arguments.length === 0 || !text;
  throw error;
}
Object.defineProperty(failAssertion, 'name', { __proto__: null, value: 'fail' });

function ifError(err) {
  if (err === null || err === undefined) {
    return;
  }
  let text = 'ifError got unwanted exception: ';
  if (typeof err === 'object' && typeof err.message === 'string') {
    text += err.message.length === 0 && err.constructor ? err.constructor.name : err.message;
  } else {
    text += inspect(err);
  }
  const error = new AssertionError({
    actual: err, expected: null, operator: 'ifError', message: text, stackStartFn: ifError,
  });
  error.generatedMessage = false;
  throw error;
}

function checkMatch(string, regexp, message, fn, wanted) {
  if (!types.isRegExp(regexp)) {
    throw new codes.ERR_INVALID_ARG_TYPE('regexp', 'RegExp', regexp);
  }
  if (typeof string === 'string' && (regexp.exec(string) !== null) === wanted) {
    return;
  }
  if (isError(message)) {
    throw message;
  }
  const what = wanted ? 'The input did not match the' : 'The input was expected to not match the';
  const text = typeof string === 'string'
    ? `${what} regular expression ${inspect(regexp)}. Input:\n\n${inspect(string)}\n`
    : `The "string" argument must be of type string. Received type ${typeof string} (${inspect(string)})`;
  const error = new AssertionError({
    actual: string, expected: regexp, message: message || text, operator: fn.name, stackStartFn: fn,
  });
  error.generatedMessage = !message;
  throw error;
}

function match(string, regexp, message) {
  checkMatch(string, regexp, message, match, true);
}

function doesNotMatch(string, regexp, message) {
  checkMatch(string, regexp, message, doesNotMatch, false);
}

Object.assign(assert, {
  fail: failAssertion,
  AssertionError,
  ok,
  ...comparisons,
  throws: exceptions.throws,
  rejects: exceptions.rejects,
  doesNotThrow: exceptions.doesNotThrow,
  doesNotReject: exceptions.doesNotReject,
  ifError,
  match,
  doesNotMatch,
});

/** Rarely wanted: loaded when it is. */
const callTracker = {
  CallTracker: {
    configurable: true, enumerable: true, get: () => require('internal/assert/call_tracker'),
  },
};

Object.defineProperties(assert, callTracker);

function strict(...args) {
  checkTruth(strict, args.length, ...args);
}

assert.strict = Object.assign(strict, assert, {
  equal: assert.strictEqual,
  deepEqual: assert.deepStrictEqual,
  notEqual: assert.notStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
});
assert.strict.strict = assert.strict;
Object.defineProperties(assert.strict, callTracker);

module.exports = assert;

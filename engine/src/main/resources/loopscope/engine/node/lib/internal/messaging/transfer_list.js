'use strict';
// The argument that names what is transferred: a list, or an object with one.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');

function refuse(message) {
  const error = new ERR_INVALID_ARG_TYPE('options', 'object', undefined);
  error.message = message;
  throw error;
}

function isIterable(value) {
  return typeof value === 'object' && value !== null && typeof value[Symbol.iterator] === 'function' &&
    typeof value[Symbol.iterator]()?.next === 'function';
}

/** The objects that `postMessage(value, given)` names. */
function transferListOf(given) {
  if (given === undefined || given === null) {
    return [];
  }
  if (isIterable(given)) {
    return [...given];
  }
  if (typeof given !== 'object') {
    refuse('Optional transferList argument must be an iterable');
  }
  return iterated(given.transfer, 'Optional options.transfer argument must be an iterable');
}

function iterated(list, message) {
  if (list === undefined) {
    return [];
  }
  return isIterable(list) ? [...list] : refuse(message);
}

module.exports = { iterated, transferListOf };

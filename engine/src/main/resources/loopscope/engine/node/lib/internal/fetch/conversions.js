'use strict';
// How the arguments of fetch's classes are converted, and what is thrown when they cannot be: https://webidl.spec.whatwg.org/

const { toUSVString } = require('internal/util');

/** A method that was called on an object of another class. */
function illegalInvocation() {
  return Object.assign(new TypeError('Illegal invocation'), { code: 'ERR_INVALID_THIS' });
}

function needArguments(args, count, method) {
  if (args.length < count) {
    const found = args.length === 0 ? '0' : `only ${args.length}`;
    throw new TypeError(`${method}: ${count} argument${count === 1 ? '' : 's'} required, but ${found} found.`);
  }
}

/** Text whose characters are bytes. */
function byteString(value) {
  const text = `${value}`;
  const at = text.search(/[^\u0000-\u00ff]/);
  if (at !== -1) {
    throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${at} has a value of ${
      text.charCodeAt(at)} which is greater than 255.`);
  }
  return text;
}

function oneOf(value, accepted, place) {
  const text = `${value}`;
  if (!accepted.includes(text)) {
    throw new TypeError(`${place}: ${text} is not an accepted type. Expected one of ${accepted.join(', ')}.`);
  }
  return text;
}

/** The members of a dictionary, which null and undefined are empty ones of. */
function dictionary(value, place) {
  if (value !== null && value !== undefined && typeof value !== 'object' && typeof value !== 'function') {
    throw new TypeError(`${place}: Expected ${value} to be one of: Null, Undefined, Object.`);
  }
  return value ?? {};
}

module.exports = { byteString, dictionary, illegalInvocation, needArguments, oneOf, toUSVString };

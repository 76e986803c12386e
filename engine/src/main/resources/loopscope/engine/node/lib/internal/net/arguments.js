'use strict';
// The many forms of the arguments of connect() and listen().

const normalizedArgs = Symbol('normalizedArgs');

/** A number that is not negative, or false. */
function toNumber(value) {
  const number = Number(value);
  return number >= 0 ? number : false;
}

function isPipeName(value) {
  return typeof value === 'string' && toNumber(value) === false;
}

function optionsOf(args) {
  const first = args[0];
  if (typeof first === 'object' && first !== null) {
    return first;
  } else if (isPipeName(first)) {
    return { path: first };
  }
  const options = { port: first };
  if (args.length > 1 && typeof args[1] === 'string') {
    options.host = args[1];
  }
  return options;
}

/** From (options, cb), (path, cb) or (port, host, cb): the options, and the callback or null. */
function normalizeArgs(args) {
  const last = args[args.length - 1];
  const normalized = [args.length === 0 ? {} : optionsOf(args), typeof last === 'function' ? last : null];
  normalized[normalizedArgs] = true;
  return normalized;
}

module.exports = { isPipeName, normalizeArgs, normalizedArgs, toNumber };

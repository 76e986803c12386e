'use strict';
// structuredClone: a value taken apart and made anew in the same realm.

require('internal/messaging/platform');
const { iterated } = require('internal/messaging/transfer_list');

const binding = internalBinding('messaging');

/** Neither Node's wording nor its class follow from the code alone. */
function refuse(code, message) {
  throw Object.assign(new TypeError(message), { code });
}

function isObject(value) {
  return typeof value === 'object' || typeof value === 'function';
}

function structuredClone(value, options) {
  if (arguments.length === 0) {
    refuse('ERR_MISSING_ARGS', 'The value argument must be specified');
  }
  if (options !== undefined && !isObject(options)) {
    refuse('ERR_INVALID_ARG_TYPE', 'The options argument must be either an object or undefined');
  }
  return binding.structuredClone(value,
    iterated(options?.transfer ?? undefined, 'Optional transferList argument must be an iterable'));
}

module.exports = { structuredClone };

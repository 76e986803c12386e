'use strict';
// The errors of the stream modules. What may be a chunk is told as Node 20 tells it: any view, not only a Uint8Array.

const errors = require('internal/errors');

function ERR_INVALID_ARG_TYPE(name, expected, value) {
  const types = name === 'chunk' ? ['string', 'Buffer', 'TypedArray', 'DataView'] : expected;
  return new errors.codes.ERR_INVALID_ARG_TYPE(name, types, value);
}

module.exports = { ...errors, codes: { __proto__: errors.codes, ERR_INVALID_ARG_TYPE } };

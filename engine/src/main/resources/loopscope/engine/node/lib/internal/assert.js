'use strict';
// A check of the core library's own, whose failure is a mistake in it or in how it was used.

const { codes } = require('internal/errors');

function assert(value, message) {
  if (!value) {
    throw new codes.ERR_INTERNAL_ASSERTION(message);
  }
}

module.exports = assert;

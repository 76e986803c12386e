'use strict';
// What the command line says of messages: how long a head may be, and whether flaws are overlooked.

const { getOptionValue } = require('internal/options');

const DEFAULT_MAX_HEADER_SIZE = 16 * 1024;

let warned = false;

function maxHeaderSize() {
  return Number(getOptionValue('--max-http-header-size') ?? DEFAULT_MAX_HEADER_SIZE);
}

/** Whether flaws are overlooked where a server or a request does not say. */
function isLenient() {
  const lenient = Boolean(getOptionValue('--insecure-http-parser'));
  if (lenient && !warned) {
    warned = true;
    process.emitWarning('Using insecure HTTP parsing');
  }
  return lenient;
}

module.exports = { isLenient, maxHeaderSize };

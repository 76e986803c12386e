'use strict';
// socket.setTimeout: a timer that every sign of life starts anew.

const { codes } = require('internal/errors');
const { validateFunction, validateNumber } = require('internal/validators');

const kTimeout = Symbol('timeout');
const LONGEST = 2 ** 31 - 1;

function duration(value) {
  validateNumber(value, 'msecs');
  if (value < 0 || !Number.isFinite(value)) {
    throw new codes.ERR_OUT_OF_RANGE('msecs', 'a non-negative finite number', value);
  }
  if (value > LONGEST) {
    process.emitWarning(`${value} does not fit into a 32-bit signed integer.\nTimer duration was truncated to ${LONGEST}.`,
      'TimeoutOverflowWarning');
    return LONGEST;
  }
  return value;
}

/** Method of sockets and of what behaves like them: needs `_onTimeout`. */
function setStreamTimeout(msecs, callback) {
  if (this.destroyed) {
    return this;
  }
  this.timeout = msecs;
  const delay = duration(msecs);
  clearTimeout(this[kTimeout]);
  if (callback !== undefined) {
    validateFunction(callback, 'callback');
  }
  if (delay === 0) {
    if (callback !== undefined) {
      this.removeListener('timeout', callback);
    }
    return this;
  }
  this[kTimeout] = setTimeout(() => this._onTimeout(), delay);
  this[kTimeout].unref();
  if (callback !== undefined) {
    this.once('timeout', callback);
  }
  return this;
}

module.exports = { kTimeout, setStreamTimeout };

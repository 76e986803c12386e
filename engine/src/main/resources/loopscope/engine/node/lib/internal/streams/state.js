'use strict';
// How much a stream keeps before it says stop, and the check of the options that say so.

const { codes } = require('internal/errors');
const { validateInteger } = require('internal/validators');

const defaults = { bytes: 16 * 1024, objects: 16 };

function getDefaultHighWaterMark(objectMode) {
  return objectMode ? defaults.objects : defaults.bytes;
}

function setDefaultHighWaterMark(objectMode, value) {
  validateInteger(value, 'value', 0);
  defaults[objectMode ? 'objects' : 'bytes'] = value;
}

function checkEncoding(encoding) {
  if (encoding !== undefined && encoding !== null && !require('buffer').Buffer.isEncoding(encoding)) {
    throw new codes.ERR_UNKNOWN_ENCODING(encoding);
  }
}

/** {@code key} is the option of one side of a Duplex. */
function getHighWaterMark(state, options, key, isDuplex) {
  checkEncoding(options.defaultEncoding);
  const given = options.highWaterMark ?? (isDuplex ? options[key] : undefined);
  if (given === undefined || given === null) {
    return getDefaultHighWaterMark(state.objectMode);
  }
  if (!Number.isInteger(given) || given < 0) {
    throw new codes.ERR_INVALID_ARG_VALUE(isDuplex ? `options.${key}` : 'options.highWaterMark', given);
  }
  return given;
}

module.exports = { getDefaultHighWaterMark, getHighWaterMark, setDefaultHighWaterMark };

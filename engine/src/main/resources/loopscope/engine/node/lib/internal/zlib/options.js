'use strict';
// The options of a compression stream, checked and completed.

const { codes } = require('internal/errors');
const { validateNumber } = require('internal/validators');
const { constants } = require('internal/zlib/constants');

const { isAnyArrayBuffer } = require('internal/util/types');

const zlibFlush = { last: constants.Z_BLOCK, none: constants.Z_NO_FLUSH, full: constants.Z_FULL_FLUSH, finish: constants.Z_FINISH };
const brotliFlush = {
  last: constants.BROTLI_OPERATION_EMIT_METADATA,
  none: constants.BROTLI_OPERATION_PROCESS,
  full: constants.BROTLI_OPERATION_FLUSH,
  finish: constants.BROTLI_OPERATION_FINISH,
};

/** Whether there is a number at all; NaN counts as none. */
function isGiven(value, name) {
  if (value === undefined || Number.isNaN(value)) {
    return false;
  }
  validateNumber(value, name);
  if (!Number.isFinite(value)) {
    throw new codes.ERR_OUT_OF_RANGE(name, 'a finite number', value);
  }
  return true;
}

function numberWithin(value, name, min, max, fallback) {
  if (!isGiven(value, name)) {
    return fallback;
  }
  if (value < min || value > max) {
    throw new codes.ERR_OUT_OF_RANGE(name, `>= ${min} and <= ${max}`, value);
  }
  return value;
}

function chunkSizeOf(value) {
  if (!isGiven(value, 'options.chunkSize')) {
    return constants.Z_DEFAULT_CHUNK;
  }
  if (value < constants.Z_MIN_CHUNK) {
    throw new codes.ERR_OUT_OF_RANGE('options.chunkSize', `>= ${constants.Z_MIN_CHUNK}`, value);
  }
  return value;
}

/** What every stream has: sizes, and how it flushes. */
function streamSettings(options, isBrotli) {
  const flush = isBrotli ? brotliFlush : zlibFlush;
  const max = require('buffer').kMaxLength;
  return {
    chunkSize: chunkSizeOf(options?.chunkSize),
    flush: numberWithin(options?.flush, 'options.flush', flush.none, flush.last, flush.none),
    finishFlush: numberWithin(options?.finishFlush, 'options.finishFlush', flush.none, flush.last, flush.finish),
    fullFlush: flush.full,
    maxOutputLength: numberWithin(options?.maxOutputLength, 'options.maxOutputLength', 1, max, max),
  };
}

const readsItsWindow = new Set(['inflate', 'gunzip', 'unzip']);

/** The JDK always works with the largest window: a smaller one is checked only. */
function checkWindowBits(windowBits, format) {
  if (readsItsWindow.has(format) && (windowBits === null || windowBits === 0)) {
    return;
  }
  const min = constants.Z_MIN_WINDOWBITS + (format === 'gzip' ? 1 : 0);
  numberWithin(windowBits, 'options.windowBits', min, constants.Z_MAX_WINDOWBITS, constants.Z_DEFAULT_WINDOWBITS);
}

function dictionaryOf(dictionary) {
  if (dictionary === undefined || ArrayBuffer.isView(dictionary)) {
    return dictionary;
  }
  if (!isAnyArrayBuffer(dictionary)) {
    throw new codes.ERR_INVALID_ARG_TYPE(
      'options.dictionary', ['Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], dictionary);
  }
  return new Uint8Array(dictionary);
}

function checkLevel(level, name) {
  return numberWithin(level, name, constants.Z_MIN_LEVEL, constants.Z_MAX_LEVEL, constants.Z_DEFAULT_COMPRESSION);
}

function checkStrategy(strategy, name) {
  return numberWithin(
    strategy, name, constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_DEFAULT_STRATEGY);
}

/** What zlib's streams have besides. */
function zlibSettings(options, format) {
  checkWindowBits(options?.windowBits, format);
  const level = checkLevel(options?.level, 'options.level');
  numberWithin(options?.memLevel, 'options.memLevel',
    constants.Z_MIN_MEMLEVEL, constants.Z_MAX_MEMLEVEL, constants.Z_DEFAULT_MEMLEVEL);
  const strategy = checkStrategy(options?.strategy, 'options.strategy');
  return { level, strategy, dictionary: dictionaryOf(options?.dictionary) };
}

const lastBrotliParam = constants.BROTLI_PARAM_NDIRECT;

function checkBrotliParams(params = {}) {
  const seen = new Set();
  for (const name of Object.keys(params)) {
    const key = +name;
    if (!(key >= 0 && key <= lastBrotliParam) || seen.has(key)) {
      throw new codes.ERR_BROTLI_INVALID_PARAM(name);
    }
    seen.add(key);
    const value = params[name];
    if (typeof value !== 'number' && typeof value !== 'boolean') {
      throw new codes.ERR_INVALID_ARG_TYPE('options.params[key]', 'number', value);
    }
  }
}

module.exports = { checkBrotliParams, checkLevel, checkStrategy, streamSettings, zlibSettings };

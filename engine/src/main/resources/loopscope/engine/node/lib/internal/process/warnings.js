'use strict';
// process.emitWarning and how warnings are printed.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { validateString } = require('internal/validators');

let hinted = false;

/** emitWarning(warning, type, code, ctor) or emitWarning(warning, { type, code, ctor, detail }). */
function emitWarning(warning, type, code, constructor) {
  let detail;
  if (type !== null && typeof type === 'object' && !Array.isArray(type)) {
    constructor = type.ctor;
    code = type.code;
    if (typeof type.detail === 'string') {
      detail = type.detail;
    }
    type = type.type;
  } else if (typeof type === 'function') {
    constructor = type;
    code = undefined;
    type = 'Warning';
  }
  if (type !== undefined) {
    validateString(type, 'type');
  }
  if (typeof code === 'function') {
    constructor = code;
    code = undefined;
  } else if (code !== undefined) {
    validateString(code, 'code');
  }
  const made = warningOf(warning, type, code, constructor, detail);
  if (made.name === 'DeprecationWarning') {
    if (process.noDeprecation) {
      return;
    }
    if (process.throwDeprecation) {
      process.nextTick(() => {
        throw made;
      });
      return;
    }
  }
  process.nextTick(emit, made);
}

function warningOf(warning, type, code, constructor, detail) {
  if (warning instanceof Error) {
    return warning;
  }
  if (typeof warning !== 'string') {
    throw new ERR_INVALID_ARG_TYPE('warning', ['string', 'Error'], warning);
  }
  const made = new Error(warning);
  made.name = String(type || 'Warning');
  if (code !== undefined) {
    made.code = code;
  }
  if (detail !== undefined) {
    made.detail = detail;
  }
  Error.captureStackTrace(made, constructor || emitWarning);
  return made;
}

function emit(warning) {
  process.emit('warning', warning);
}

/** The listener that prints a warning to stderr, as Node's own. */
function print(warning) {
  if (process.noProcessWarnings || !(warning instanceof Error) || (warning.name === 'DeprecationWarning' && process.noDeprecation)) {
    return;
  }
  const code = warning.code ? `[${warning.code}] ` : '';
  let text = `(node:${process.pid}) ${code}`;
  if (process.traceProcessWarnings && warning.stack) {
    text += warning.stack;
  } else {
    text += typeof warning.toString === 'function' ? warning.toString() : Error.prototype.toString.call(warning);
  }
  if (typeof warning.detail === 'string') {
    text += `\n${warning.detail}`;
  }
  if (!process.traceProcessWarnings && !hinted) {
    const flag = warning.name === 'DeprecationWarning' ? '--trace-deprecation' : '--trace-warnings';
    text += `\n(Use \`node ${flag} ...\` to show where the warning was created)`;
    hinted = true;
  }
  require('console').error(text);
}

module.exports = { emitWarning, print };

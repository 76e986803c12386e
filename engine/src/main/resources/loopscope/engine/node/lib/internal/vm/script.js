'use strict';
// vm.Script: code compiled once, to be run in any context.

const { codes: { ERR_INVALID_ARG_TYPE, ERR_SCRIPT_EXECUTION_TIMEOUT } } = require('internal/errors');
const { validateBoolean, validateBuffer, validateInt32, validateObject, validateString, validateUint32 } = require('internal/validators');
const { isContext, scopeOf } = require('internal/vm/contexts');
const binding = internalBinding('contextify');

/** Where code begins in its file is told by empty lines and spaces before it. */
function placed(code, lineOffset, columnOffset) {
  return '\n'.repeat(Math.max(0, lineOffset)) + ' '.repeat(Math.max(0, columnOffset)) + code;
}

function checkContext(object) {
  if (object === null || typeof object !== 'object' && typeof object !== 'function' || !isContext(object)) {
    throw new ERR_INVALID_ARG_TYPE('contextifiedObject', 'vm.Context', object);
  }
}

/** The options of a run: a time limit, 0 for none, and whether errors show where they were thrown. */
function runOptions(options = {}) {
  validateObject(options, 'options');
  const { timeout, displayErrors = true, breakOnSigint = false } = options;
  if (timeout !== undefined) {
    validateUint32(timeout, 'options.timeout', true);
  }
  validateBoolean(displayErrors, 'options.displayErrors');
  validateBoolean(breakOnSigint, 'options.breakOnSigint');
  return { limit: timeout ?? 0, displayErrors };
}

function run(compiled, scope, { limit, displayErrors }) {
  return binding.runScript(compiled, scope, limit, () => {
    throw new ERR_SCRIPT_EXECUTION_TIMEOUT(limit);
  }, displayErrors);
}

class Script {
  #compiled;

  constructor(code, options = {}) {
    if (typeof options === 'string') {
      options = { filename: options };
    }
    validateObject(options, 'options');
    const { filename = 'evalmachine.<anonymous>', lineOffset = 0, columnOffset = 0, cachedData,
      produceCachedData = false } = options;
    validateString(filename, 'options.filename');
    validateInt32(lineOffset, 'options.lineOffset');
    validateInt32(columnOffset, 'options.columnOffset');
    if (cachedData !== undefined) {
      validateBuffer(cachedData, 'options.cachedData');
      // There is no code cache that could be taken over.
      this.cachedDataRejected = true;
    }
    validateBoolean(produceCachedData, 'options.produceCachedData');
    this.#compiled = binding.compileScript(filename, placed(`${code}`, lineOffset, columnOffset));
    this.sourceMapURL = /\/\/[#@] sourceMappingURL=([^\s'"]+)\s*$/.exec(code)?.[1];
  }

  runInThisContext(options) {
    return run(this.#compiled, undefined, runOptions(options));
  }

  runInContext(contextifiedObject, options) {
    checkContext(contextifiedObject);
    return run(this.#compiled, scopeOf(contextifiedObject), runOptions(options));
  }

  runInNewContext(contextObject, options) {
    return this.runInContext(require('vm').createContext(contextObject), options);
  }

  /** Node's is a cache of compiled code; here it is empty, and compiling anew is always right. */
  createCachedData() {
    return Buffer.alloc(0);
  }
}

module.exports = { Script, checkContext, placed };

'use strict';
// The module `vm`: code run in a global scope of its own. It is no protection against code one does not trust.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { validateArray, validateBoolean, validateInt32, validateObject, validateOneOf, validateString,
  validateStringArray } = require('internal/validators');
const { isContext: hasScope, makeContext, makePlainContext } = require('internal/vm/contexts');
const { Script, checkContext, placed } = require('internal/vm/script');

const constants = Object.freeze({
  __proto__: null,
  USE_MAIN_CONTEXT_DEFAULT_LOADER: Symbol('vm_dynamic_import_main_context_default'),
  DONT_CONTEXTIFY: Symbol('vm_context_no_contextify'),
});

function isContext(object) {
  if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
    throw new ERR_INVALID_ARG_TYPE('object', 'Object', object);
  }
  return hasScope(object);
}

let contexts = 1;

function createContext(contextObject = {}, options = {}) {
  if (contextObject !== constants.DONT_CONTEXTIFY && isContext(contextObject)) {
    return contextObject;
  }
  validateObject(options, 'options');
  const { name = `VM Context ${contexts++}`, origin, codeGeneration, microtaskMode } = options;
  validateString(name, 'options.name');
  if (origin !== undefined) {
    validateString(origin, 'options.origin');
  }
  if (codeGeneration !== undefined) {
    validateObject(codeGeneration, 'options.codeGeneration');
    const { strings = true, wasm = true } = codeGeneration;
    validateBoolean(strings, 'options.codeGeneration.strings');
    validateBoolean(wasm, 'options.codeGeneration.wasm');
  }
  validateOneOf(microtaskMode, 'options.microtaskMode', ['afterEvaluate', undefined]);
  return contextObject === constants.DONT_CONTEXTIFY ? makePlainContext() : makeContext(contextObject);
}

/** Options for a context among those of a call that makes one. */
function contextOptions(options) {
  if (!options) {
    return {};
  }
  const { contextName, contextOrigin, contextCodeGeneration, microtaskMode } = options;
  if (contextName !== undefined) {
    validateString(contextName, 'options.contextName');
  }
  if (contextOrigin !== undefined) {
    validateString(contextOrigin, 'options.contextOrigin');
  }
  if (contextCodeGeneration !== undefined) {
    validateObject(contextCodeGeneration, 'options.contextCodeGeneration');
  }
  return { name: contextName, origin: contextOrigin, codeGeneration: contextCodeGeneration, microtaskMode };
}

function withFilename(options) {
  return typeof options === 'string' ? { filename: options } : options;
}

function createScript(code, options) {
  return new Script(code, options);
}

function runInContext(code, contextifiedObject, options) {
  checkContext(contextifiedObject);
  const given = withFilename(options);
  return new Script(code, given).runInContext(contextifiedObject, given);
}

function runInNewContext(code, contextObject, options) {
  const given = withFilename(options);
  return runInContext(code, createContext(contextObject, contextOptions(given)), given);
}

function runInThisContext(code, options) {
  const given = withFilename(options);
  return new Script(code, given).runInThisContext(given);
}

function compileFunction(code, params = [], options = {}) {
  validateString(code, 'code');
  validateObject(options, 'options');
  validateStringArray(params, 'params');
  const { filename = '', lineOffset = 0, columnOffset = 0, parsingContext, contextExtensions = [] } = options;
  validateString(filename, 'options.filename');
  validateInt32(columnOffset, 'options.columnOffset');
  validateInt32(lineOffset, 'options.lineOffset');
  if (parsingContext !== undefined
      && (typeof parsingContext !== 'object' || parsingContext === null || !hasScope(parsingContext))) {
    throw new ERR_INVALID_ARG_TYPE('options.parsingContext', 'Context', parsingContext);
  }
  validateArray(contextExtensions, 'options.contextExtensions');
  if (parsingContext !== undefined) {
    return runInContext(`(function (${params.join(', ')}) {${code}\n})`, parsingContext, { filename });
  }
  return internalBinding('modules').compileFunction(filename, placed(code, lineOffset, columnOffset), params);
}

module.exports = {
  Script,
  createContext,
  createScript,
  runInContext,
  runInNewContext,
  runInThisContext,
  isContext,
  compileFunction,
  constants,
};

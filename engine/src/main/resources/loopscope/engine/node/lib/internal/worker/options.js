'use strict';
// The arguments of new Worker(filename, options), checked and made into what its thread is told.

const { codes } = require('internal/errors');
const path = require('path');
const { URL } = require('internal/url');
const { validateArray, validateString } = require('internal/validators');

const SHARE_ENV = Symbol.for('nodejs.worker_threads.SHARE_ENV');

/** What V8 gives a worker where the options say nothing, in megabytes. */
const limitNames = ['maxYoungGenerationSizeMb', 'maxOldGenerationSizeMb', 'codeRangeSizeMb', 'stackSizeMb'];
const unsaid = [-1, -1, -1, 4];
const defaults = [48, require('os').totalmem() >= 15 * 2 ** 30 ? 4096 : 2096, 0, 4];

/** What to run: a file, text, or the text of a module. */
function scriptOf(filename, options) {
  if (options.eval) {
    if (typeof filename !== 'string') {
      throw new codes.ERR_INVALID_ARG_VALUE('options.eval', options.eval, "must be false when 'filename' is not a string");
    }
    return { kind: 'text', script: filename, name: '[worker eval]' };
  }
  if (filename instanceof URL && filename.protocol === 'data:') {
    return { kind: 'module', script: `import ${JSON.stringify(`${filename}`)}`, name: '[worker eval]' };
  }
  const file = fileOf(filename);
  return { kind: 'file', script: file, name: file };
}

function fileOf(filename) {
  if (filename instanceof URL) {
    return require('url').fileURLToPath(filename);
  }
  if (typeof filename !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('filename', ['string', 'URL'], filename);
  }
  if (path.isAbsolute(filename) || /^\.\.?[\\/]/.test(filename)) {
    return path.resolve(filename);
  }
  throw new codes.ERR_WORKER_PATH(filename);
}

/** The environment variables it sees, as names and values in turn. */
function variablesOf(env) {
  if (env === SHARE_ENV) {
    throw new Error("Loopscope's workers cannot share process.env (SHARE_ENV): each has a copy");
  }
  if (typeof env !== 'object' && env !== undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.env', ['object', 'undefined', 'null', 'worker_threads.SHARE_ENV'], env);
  }
  return Object.entries(env ?? process.env).flatMap(([name, value]) => [name, `${value}`]);
}

/** The options of Node's that it has: its own, or its parent's. */
function execArgvOf(given, env) {
  if (env?.NODE_OPTIONS !== undefined && env.NODE_OPTIONS !== process.env.NODE_OPTIONS) {
    checkOptions(`${env.NODE_OPTIONS}`.split(' '));
  }
  if (given === undefined) {
    return process.execArgv;
  }
  checkOptions(given.map(String));
  return given.map(String);
}

function checkOptions(words) {
  const { isWorkerOption } = require('internal/options/names');
  const wrong = words.filter((word) => word.startsWith('-') && !isWorkerOption(word));
  if (wrong.length > 0) {
    throw new codes.ERR_WORKER_INVALID_EXEC_ARGV(wrong);
  }
}

function limitsOf(numbers) {
  return Object.fromEntries(limitNames.map((name, i) => [name, numbers[i]]));
}

/** What the options say of memory: `asked`, and what follows of it in the thread. */
function resourceLimitsOf(given) {
  const asked = limitNames.map((name, i) => (typeof given?.[name] === 'number' ? given[name] : unsaid[i]));
  asked[1] = asked[1] < 0 ? asked[1] : Math.max(asked[1], 2);
  return { asked: limitsOf(asked), effective: limitsOf(asked.map((value, i) => (value < 0 ? defaults[i] : value))) };
}

/** Checks the arguments in the order in which Node does. */
function readOptions(filename, options) {
  if (options.execArgv && !Array.isArray(options.execArgv)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.execArgv', 'Array', options.execArgv);
  }
  let args = [];
  if (options.argv) {
    validateArray(options.argv, 'options.argv');
    args = options.argv.map(String);
  }
  const script = scriptOf(filename, options);
  const variables = variablesOf(options.env);
  if (options.name) {
    validateString(options.name, 'options.name');
  }
  return {
    ...script, args, variables, execArgv: execArgvOf(options.execArgv ?? undefined, options.env),
    limits: resourceLimitsOf(options.resourceLimits),
  };
}

module.exports = { SHARE_ENV, readOptions };

'use strict';
// What to start, from the many ways to say it: (file[, args][, options]), with or without a shell.

const { codes } = require('internal/errors');
const { validateBoolean, validateFunction, validateObject, validateString } = require('internal/validators');

function checkNullBytes(value, name) {
  if (typeof value === 'string' && value.includes('\0')) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, value, 'must be a string without null bytes');
  }
}

function checkIds(options) {
  for (const name of ['uid', 'gid']) {
    const id = options[name];
    if (id !== undefined && id !== null && !(Number.isInteger(id) && id >= -2147483648 && id <= 2147483647)) {
      throw new codes.ERR_INVALID_ARG_TYPE(`options.${name}`, 'int32', id);
    }
  }
}

function checkFlag(options, name) {
  if (options[name] !== undefined && options[name] !== null) {
    validateBoolean(options[name], `options.${name}`);
  }
}

function checkOptions(options) {
  checkFlag(options, 'detached');
  checkIds(options);
  const { shell, argv0 } = options;
  if (shell !== undefined && shell !== null && typeof shell !== 'boolean' && typeof shell !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.shell', ['boolean', 'string'], shell);
  }
  checkNullBytes(shell, 'options.shell');
  if (argv0 !== undefined && argv0 !== null) {
    validateString(argv0, 'options.argv0');
    checkNullBytes(argv0, 'options.argv0');
  }
  checkFlag(options, 'windowsHide');
  checkFlag(options, 'windowsVerbatimArguments');
}

function directoryOf({ cwd }) {
  if (cwd === undefined || cwd === null) {
    return process.cwd();
  }
  if (cwd instanceof URL) {
    return require('url').fileURLToPath(cwd);
  }
  if (cwd instanceof Uint8Array) {
    return require('buffer').Buffer.from(cwd).toString();
  }
  if (typeof cwd !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.cwd', ['string', 'Buffer', 'URL'], cwd);
  }
  checkNullBytes(cwd, 'options.cwd');
  return cwd;
}

function environmentOf({ env }) {
  const pairs = [];
  const variables = env || process.env;
  for (const key in variables) {
    const value = variables[key];
    if (value !== undefined) {
      checkNullBytes(key, `options.env['${key}']`);
      checkNullBytes(value, `options.env['${key}']`);
      pairs.push(`${key}=${value}`);
    }
  }
  return pairs;
}

/** The command as a shell is to be told it. */
function shellCommand(file, args, shell) {
  const command = [file, ...args].join(' ');
  if (process.platform === 'win32') {
    const program = typeof shell === 'string' ? shell : process.env.comspec || 'cmd.exe';
    return { file: program, args: ['/d', '/s', '/c', `"${command}"`] };
  }
  const program = typeof shell === 'string' ? shell : process.platform === 'android' ? '/system/bin/sh' : '/bin/sh';
  return { file: program, args: ['-c', command] };
}

/** `{ file, args, argv0, options, cwd, env }`; file and args are what is started. */
function commandOf(file, args, options) {
  validateString(file, 'file');
  checkNullBytes(file, 'file');
  if (file.length === 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('file', file, 'cannot be empty');
  }
  let given = [];
  if (Array.isArray(args)) {
    given = [...args];
  } else if (args === undefined || args === null) {
    given = [];
  } else if (typeof args !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('args', 'object', args);
  } else {
    options = args;
  }
  given.forEach((each, index) => checkNullBytes(each, `args[${index}]`));
  if (options === undefined) {
    options = {};
  } else {
    validateObject(options, 'options');
  }
  const cwd = directoryOf(options);
  checkOptions(options);
  const started = options.shell ? shellCommand(file, given, options.shell) : { file, args: given };
  const shown = [options.argv0 ?? started.file, ...started.args].map((each) => `${each}`);
  return {
    ...started, args: shown.slice(1), spawnargs: shown, options: { ...options }, cwd, env: environmentOf(options),
  };
}

/** The arguments of exec and execSync: a command line for a shell. */
function execArguments(command, options, callback) {
  validateString(command, 'command');
  checkNullBytes(command, 'command');
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  const given = { ...options };
  given.shell = typeof given.shell === 'string' ? given.shell : true;
  return { file: command, options: given, callback };
}

/** The arguments of execFile: (file[, args][, options][, callback]). */
function execFileArguments(file, args, options, callback) {
  if (Array.isArray(args)) {
    args = [...args];
  } else if (args !== null && typeof args === 'object') {
    callback = options;
    options = args;
    args = null;
  } else if (typeof args === 'function') {
    callback = args;
    options = null;
    args = null;
  }
  args ??= [];
  if (typeof options === 'function') {
    callback = options;
  } else if (options !== undefined && options !== null) {
    validateObject(options, 'options');
  }
  const given = options !== null && typeof options === 'object' ? options : {};
  if (callback !== undefined && callback !== null) {
    validateFunction(callback, 'callback');
  }
  if (given.argv0 !== undefined && given.argv0 !== null) {
    validateString(given.argv0, 'options.argv0');
    checkNullBytes(given.argv0, 'options.argv0');
  }
  return { file, args, options: given, callback };
}

function checkTimeout(timeout) {
  if (timeout !== undefined && timeout !== null && !(Number.isInteger(timeout) && timeout >= 0)) {
    throw new codes.ERR_OUT_OF_RANGE('timeout', 'an unsigned integer', timeout);
  }
}

function checkMaxBuffer(maxBuffer) {
  if (maxBuffer !== undefined && maxBuffer !== null && !(typeof maxBuffer === 'number' && maxBuffer >= 0)) {
    throw new codes.ERR_OUT_OF_RANGE('options.maxBuffer', 'a positive number', maxBuffer);
  }
}

module.exports = {
  checkMaxBuffer, checkTimeout, commandOf, execArguments, execFileArguments,
};

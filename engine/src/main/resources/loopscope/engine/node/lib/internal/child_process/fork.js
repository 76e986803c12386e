'use strict';
// fork: another program in a process of its own, with a channel to it.

const { codes } = require('internal/errors');
const { validateObject } = require('internal/validators');
const { spawn } = require('internal/child_process/spawn');

function modulePathOf(modulePath) {
  if (modulePath instanceof URL) {
    return require('url').fileURLToPath(modulePath);
  }
  if (modulePath instanceof Uint8Array) {
    return require('buffer').Buffer.from(modulePath).toString();
  }
  if (typeof modulePath !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('modulePath', ['string', 'Buffer', 'URL'], modulePath);
  }
  if (modulePath.includes('\0')) {
    throw new codes.ERR_INVALID_ARG_VALUE('modulePath', modulePath,
      'must be a string, Uint8Array, or URL without null bytes');
  }
  return modulePath;
}

function split(args, options) {
  if (args === undefined || args === null) {
    return [[], options];
  }
  if (Array.isArray(args)) {
    return [args, options];
  }
  if (typeof args === 'object') {
    return [[], args];
  }
  throw new codes.ERR_INVALID_ARG_TYPE('args', 'Array', args);
}

function checkNullBytes(values, name) {
  values.forEach((value, index) => {
    if (typeof value === 'string' && value.includes('\0')) {
      throw new codes.ERR_INVALID_ARG_VALUE(`${name}[${index}]`, value, 'must be a string without null bytes');
    }
  });
}

/** Options of Node's that belong to this process alone: the text that it was given to run. */
function inheritedExecArgv() {
  const [...words] = process.execArgv;
  const at = process._eval === undefined ? -1 : words.lastIndexOf(process._eval);
  if (at > 0) {
    words.splice(at - 1, 2);
  }
  return words;
}

/** What fork makes of its streams: the standard ones, and the channel. */
function stdioOf({ stdio, silent }) {
  if (typeof stdio === 'string') {
    switch (stdio) {
      case 'ignore':
      case 'pipe':
      case 'overlapped':
      case 'inherit':
        return [stdio, stdio, stdio, 'ipc'];
      default:
        throw new codes.ERR_INVALID_ARG_VALUE('stdio', stdio);
    }
  }
  if (!Array.isArray(stdio)) {
    return silent ? ['pipe', 'pipe', 'pipe', 'ipc'] : [0, 1, 2, 'ipc'];
  }
  if (!stdio.includes('ipc')) {
    throw new codes.ERR_CHILD_PROCESS_IPC_REQUIRED('options.stdio');
  }
  return stdio;
}

function fork(modulePath, args = [], options) {
  const file = modulePathOf(modulePath);
  const [words, given] = split(args, options);
  checkNullBytes(words, 'args');
  if (given !== undefined && given !== null) {
    validateObject(given, 'options');
  }
  const own = { __proto__: null, ...given, shell: false };
  own.execPath = own.execPath || process.execPath;
  const execArgv = own.execArgv || inheritedExecArgv();
  if (own.execArgv) {
    checkNullBytes(execArgv, 'options.execArgv');
  }
  own.stdio = stdioOf(own);
  return spawn(own.execPath, [...execArgv, file, ...words], own);
}

module.exports = { fork };

'use strict';
// What an exception does that nobody caught: listeners first, then the end of the process.

const { writeString } = internalBinding('stdio');

let capture = null;
/** Errors whose stack begins with the place where they were thrown. */
const decorated = new WeakSet();
let report = print;

/** Offers the exception to those who listen. Returns -1 when one took it, else the exit code the process ends with. */
function fatal(error, fromPromise) {
  const origin = fromPromise ? 'unhandledRejection' : 'uncaughtException';
  process.emit('uncaughtExceptionMonitor', error, origin);
  if (capture !== null) {
    capture(error);
  } else if (!process.emit('uncaughtException', error, origin)) {
    return exitCodeAfterListeners();
  }
  // What the failed callback left in the queues is run from the check phase, as in Node.
  require('timers').setImmediate(() => {});
  return -1;
}

function exitCodeAfterListeners() {
  if (!process._exiting) {
    process._exiting = true;
    process.exitCode = 1;
    try {
      process.emit('exit', 1);
    } catch {
      // The first exception is the one to report.
    }
  }
  return process.exitCode === undefined ? 1 : Number(process.exitCode);
}

/** Says who is told instead, as a worker's parent is. */
function setReporter(reporter) {
  report = reporter;
}

function place(file, line, column, text, end) {
  return `${file}:${line}\n${text}\n${carets(text, column, end)}\n`;
}

/** Puts the place where an error was thrown before its stack, once. */
function decorate(error, ...at) {
  if (!decorated.has(error) && typeof error.stack === 'string') {
    decorated.add(error);
    error.stack = `${place(...at)}\n${error.stack}`;
  }
  return true;
}

/** Writes an exception to stderr as Node does: where it was thrown, the line with carets, and the exception. */
function print(error, file, line, column, text, end) {
  const where = file === undefined || decorated.has(error) ? '' : place(file, line, column, text, end);
  const shown = error instanceof Error
    ? where + (where === '' ? '' : '\n') + require('internal/util/inspect').inspect(error)
    : `\n${where}${asValue(error)}`;
  writeString(2, `${shown}\n\nNode.js ${process.version}\n`);
  return true;
}

function asValue(value) {
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) {
    return require('internal/util/inspect').inspect(value);
  }
  const text = typeof value === 'symbol' ? '' : String(value);
  return `${text}\n(Use \`node --trace-uncaught ...\` to show where the exception was thrown)`;
}

/** Carets below the columns from one to another; tabs stay tabs so that they stand below the right characters. */
function carets(text, column, end) {
  if (column > text.length) return '';
  return text.slice(0, column - 1).replace(/[^\t]/g, ' ') + '^'.repeat(Math.max(1, end - column + 1));
}

function setUncaughtExceptionCaptureCallback(callback) {
  if (callback === null) {
    capture = null;
    return;
  }
  const { codes } = require('internal/errors');
  if (typeof callback !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], callback);
  }
  if (capture !== null) {
    throw new codes.ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
  }
  capture = callback;
}

module.exports = {
  decorate,
  fatal,
  report: (...args) => report(...args),
  setReporter,
  setUncaughtExceptionCaptureCallback,
  hasUncaughtExceptionCaptureCallback: () => capture !== null,
};

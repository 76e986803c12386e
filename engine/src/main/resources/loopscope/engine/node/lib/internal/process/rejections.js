'use strict';
// Promises that are rejected and that nobody handles.

const { triggerUncaughtException, recordRejection } = internalBinding('errors');

/** Rejected since the last report and not handled, in order. */
let unreported = new Map();
/** Told about before: a handler that comes now is news. */
const reported = new WeakMap();
let handledLate = [];
let count = 0;

function rejected(promise, reason) {
  unreported.set(promise, reason);
}

function handled(promise) {
  if (!unreported.delete(promise) && reported.has(promise)) {
    handledLate.push(promise);
  }
}

/** A promise is resolved or rejected once more, which changes nothing. Told later: the program that does so must not catch it. */
function settledAgain(type, promise, value) {
  if (process.listenerCount('multipleResolves') > 0) {
    process.nextTick(() => process.emit('multipleResolves', type, promise, value));
  }
}

/** What is thrown when the reason is not an Error. */
class UnhandledPromiseRejection extends Error {
  code = 'ERR_UNHANDLED_REJECTION';

  constructor(reason) {
    super('This error originated either by throwing inside of an async function without a catch block, or by ' +
      `rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${shown(reason)}".`);
    this.name = 'UnhandledPromiseRejection';
  }
}

/** The reason as text, without running code of the program's. */
function shown(reason) {
  if (typeof reason === 'object' && reason !== null) {
    return `#<${internalBinding('util').getConstructorName(reason)}>`;
  }
  return String(reason);
}

function warnHandledLate(promise) {
  const warning = new Error(`Promise rejection was handled asynchronously (rejection id: ${reported.get(promise)})`);
  warning.name = 'PromiseRejectionHandledWarning';
  warning.id = reported.get(promise);
  process.emitWarning(warning);
}

function throwRejection(reason) {
  triggerUncaughtException(reason instanceof Error ? reason : new UnhandledPromiseRejection(reason), true);
}

function warnUnhandled(promise, reason) {
  const shownReason = reason instanceof Error ? reason.stack : shown(reason);
  const warning = new Error('Unhandled promise rejection. This error originated either by throwing inside of an async ' +
    'function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the ' +
    'node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see ' +
    `https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: ${reported.get(promise)})`);
  warning.name = 'UnhandledPromiseRejectionWarning';
  process.emitWarning(shownReason, 'UnhandledPromiseRejectionWarning');
  process.emitWarning(warning);
}

const listen = (promise, reason) => process.emit('unhandledRejection', reason, promise);

/** What becomes of a rejection, by the option --unhandled-rejections. */
const unhandledModes = {
  'none': listen,
  'strict'(promise, reason) {
    throwRejection(reason);
    if (!listen(promise, reason)) {
      warnUnhandled(promise, reason);
    }
  },
  'throw'(promise, reason) {
    if (!listen(promise, reason)) {
      throwRejection(reason);
    }
  },
  'warn'(promise, reason) {
    listen(promise, reason);
    warnUnhandled(promise, reason);
  },
  'warn-with-error-code'(promise, reason) {
    if (!listen(promise, reason)) {
      warnUnhandled(promise, reason);
      process.exitCode = 1;
    }
  },
};
let mode = 'throw';

function setMode(name) {
  mode = name;
}

/** Called when the microtask queue is empty. Returns whether listeners ran. */
function report() {
  const late = handledLate;
  handledLate = [];
  for (const promise of late) {
    if (!process.emit('rejectionHandled', promise)) {
      warnHandledLate(promise);
    }
  }
  const news = unreported;
  unreported = new Map();
  for (const [promise, reason] of news) {
    reported.set(promise, ++count);
    const listened = process.listenerCount('unhandledRejection') > 0;
    recordRejection(reason, listened);
    unhandledModes[mode](promise, reason);
  }
  return late.length > 0 || news.size > 0;
}

module.exports = { rejected, handled, settledAgain, report, setMode };

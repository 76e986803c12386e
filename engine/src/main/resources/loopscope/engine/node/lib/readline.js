'use strict';
// node:readline.

const { addAbortListener } = require('events');
const { AbortError } = require('internal/errors');
const { promisify } = require('internal/util');
const { validateAbortSignal } = require('internal/validators');
const { onStream } = require('internal/readline/escapes');
const { emitKeypressEvents } = require('internal/readline/keypress');
const { Interface: Lines } = require('internal/readline/interface');

/** The class, which may also be called without new. */
function Interface(input, output, completer, terminal) {
  return Reflect.construct(Lines, [input, output, completer, terminal], new.target ?? Interface);
}
Interface.prototype = Object.create(Lines.prototype, {
  constructor: { value: Interface, writable: true, configurable: true },
});
Object.setPrototypeOf(Interface, Lines);

/** The callback, and a watch on the signal that ends with it. */
function untilAborted(signal, onAbort, callback) {
  const listening = addAbortListener(signal, onAbort);
  return (answer) => {
    listening[Symbol.dispose]();
    callback?.(answer);
  };
}

Interface.prototype.question = function question(query, options, callback) {
  let answered = typeof options === 'function' ? options : callback;
  const signal = options !== null && typeof options === 'object' ? options.signal : undefined;
  if (signal) {
    validateAbortSignal(signal, 'options.signal');
    if (signal.aborted) {
      return;
    }
    answered = untilAborted(signal, () => this._cancelQuestion(), answered);
  }
  if (typeof answered === 'function') {
    this._ask(query, answered);
  }
};

Interface.prototype.question[promisify.custom] = function question(query, options) {
  const signal = options?.signal;
  const aborted = () => new AbortError(undefined, { cause: signal.reason });
  if (signal?.aborted) {
    return Promise.reject(aborted());
  }
  return new Promise((resolve, reject) => {
    const answered = signal ? untilAborted(signal, () => reject(aborted()), resolve) : resolve;
    this.question(query, options, answered);
  });
};

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = {
  Interface,
  clearLine: onStream.clearLine,
  clearScreenDown: onStream.clearScreenDown,
  createInterface,
  cursorTo: onStream.cursorTo,
  emitKeypressEvents,
  moveCursor: onStream.moveCursor,
};
Object.defineProperty(module.exports, 'promises', {
  configurable: true,
  enumerable: true,
  get: () => require('readline/promises'),
});

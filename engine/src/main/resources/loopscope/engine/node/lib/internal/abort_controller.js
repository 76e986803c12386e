'use strict';
// AbortController and AbortSignal: https://dom.spec.whatwg.org/#aborting-ongoing-activities

const { codes } = require('internal/errors');
const { Event, EventTarget, defineEventHandler, initEventTarget, inspectAs, kResistStopPropagation } =
  require('internal/event_target');
const { kMaxEventTargetListeners } = require('events');
const { tag } = require('internal/event');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

function domException(message, name) {
  const { DOMException } = require('internal/domexception');
  return new DOMException(message, name);
}

let abort;
let create;

/** Not private fields: a proxy of a signal is one too. */
const kAborted = Symbol('kAborted');
const kReason = Symbol('kReason');

class AbortSignal extends EventTarget {
  constructor(key) {
    if (key !== initEventTarget) {
      throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    }
    super();
    this[kMaxEventTargetListeners] = 0;
    this[kAborted] = false;
    this[kReason] = undefined;
  }

  get aborted() {
    return this[kAborted];
  }

  get reason() {
    return this[kReason];
  }

  throwIfAborted() {
    if (this[kAborted]) {
      throw this[kReason];
    }
  }

  [customInspect](depth, options) {
    return depth < 0 ? this : inspectAs(this, { aborted: this[kAborted] }, depth, options);
  }

  static abort(reason = domException('This operation was aborted', 'AbortError')) {
    const signal = create();
    signal[kAborted] = true;
    signal[kReason] = reason;
    return signal;
  }

  static timeout(delay) {
    require('internal/validators').validateUint32(delay, 'delay', false);
    const signal = create();
    const timer = setTimeout(() => {
      abort(signal, domException('The operation was aborted due to timeout', 'TimeoutError'));
    }, delay);
    timer.unref?.();
    return signal;
  }

  /** Aborts with the first of the signals that does. */
  static any(signals) {
    const { validateAbortSignalArray, validateArray } = require('internal/validators');
    validateArray(signals, 'signals');
    validateAbortSignalArray(signals, 'signals');
    const first = signals.find((signal) => signal.aborted);
    if (first !== undefined) {
      return AbortSignal.abort(first.reason);
    }
    const result = create();
    const listener = (event) => {
      signals.forEach((signal) => signal.removeEventListener('abort', listener));
      abort(result, event.target.reason);
    };
    for (const signal of signals) {
      signal.addEventListener('abort', listener, { __proto__: null, once: true, [kResistStopPropagation]: true });
    }
    return result;
  }

  static {
    create = () => new AbortSignal(initEventTarget);
    abort = (signal, reason) => {
      if (!signal[kAborted]) {
        signal[kAborted] = true;
        signal[kReason] = reason;
        signal.dispatchEvent(new Event('abort'));
      }
    };
  }
}

defineEventHandler(AbortSignal.prototype, 'abort');
Object.defineProperties(AbortSignal.prototype, { aborted: { enumerable: true } });
tag(AbortSignal, 'AbortSignal');

class AbortController {
  #signal;

  get signal() {
    this.#signal ??= create();
    return this.#signal;
  }

  abort(reason = domException('This operation was aborted', 'AbortError')) {
    abort(this.signal, reason);
  }

  [customInspect](depth, options) {
    return depth < 0 ? this : inspectAs(this, { signal: this.signal }, depth, options);
  }
}

Object.defineProperties(AbortController.prototype, { signal: { enumerable: true }, abort: { enumerable: true } });
tag(AbortController, 'AbortController');

module.exports = { AbortController, AbortSignal };

'use strict';
// setTimeout and its kin: JavaScript's face of the loop's timers and immediates.

const { validateFunction } = require('internal/validators');
const { customPromisify } = require('internal/util/promisify');
const binding = internalBinding('timers');

const LONGEST_DELAY = 2 ** 31 - 1;

/** Timers whose number was asked for: clearTimeout(+timer) finds them here. */
const timersByNumber = new Map();
let lastNumber = 0;

/** A delay as Node understands it: whole milliseconds, at least 1. */
function delayOf(value) {
  const delay = value * 1;
  if (delay >= 1 && delay <= LONGEST_DELAY) {
    return Math.trunc(delay);
  }
  if (delay > LONGEST_DELAY) {
    process.emitWarning(
      `${delay} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.`,
      'TimeoutOverflowWarning',
    );
  }
  return 1;
}

function runTimer(timeout) {
  const callback = timeout._onTimeout;
  if (timeout._repeat === null) {
    timeout._destroyed = true;
  }
  if (typeof callback === 'function') {
    const args = timeout._timerArgs;
    if (args === undefined) {
      timeout._onTimeout();
    } else {
      timeout._onTimeout(...args);
    }
  }
  Timeout.settle(timeout);
}

class Timeout {
  #handle;
  #referenced = true;
  #repeats;
  #number;

  constructor(callback, delay, args, repeats) {
    this._idleTimeout = delayOf(delay);
    this._onTimeout = callback;
    this._timerArgs = args;
    this._repeat = repeats ? this._idleTimeout : null;
    this._destroyed = false;
    this.#start(repeats);
  }

  #start(repeats) {
    this.#repeats = repeats;
    this.#handle = binding.startTimer(runTimer, this, this._onTimeout, this._idleTimeout, repeats);
  }

  /** A program may make an interval of a timer that ran, or end one, by its properties. */
  static settle(timeout) {
    const repeats = Boolean(timeout._repeat) && timeout._idleTimeout !== -1;
    if (timeout.#repeats && !repeats) {
      Timeout.stop(timeout);
    } else if (repeats && !timeout.#repeats) {
      timeout._destroyed = false;
      timeout._idleTimeout = timeout._repeat;
      timeout.#start(true);
      timeout.#reference(timeout.#referenced);
    }
  }

  ref() {
    return #handle in this ? this.#reference(true) : this;
  }

  unref() {
    return #handle in this ? this.#reference(false) : this;
  }

  #reference(value) {
    this.#referenced = value;
    binding.referenceTimer(this.#handle, value);
    return this;
  }

  hasRef() {
    return this.#referenced;
  }

  refresh() {
    if (this._onTimeout !== null) {
      this._destroyed = false;
      binding.refreshTimer(this.#handle);
    }
    return this;
  }

  close() {
    clearTimeout(this);
    return this;
  }

  [Symbol.toPrimitive]() {
    if (this.#number === undefined) {
      this.#number = ++lastNumber;
      timersByNumber.set(this.#number, this);
    }
    return this.#number;
  }

  [Symbol.dispose]() {
    clearTimeout(this);
  }

  static stop(timeout) {
    if (timeout._onTimeout) {
      timeout._onTimeout = null;
      timeout._destroyed = true;
      timersByNumber.delete(timeout.#number);
      binding.stopTimer(timeout.#handle);
    }
  }
}

class Immediate {
  #handle;
  #referenced = true;

  constructor(callback, args) {
    this._onImmediate = callback;
    this._argv = args;
    this._destroyed = false;
    this.#handle = binding.addImmediate(runImmediate, this, callback);
  }

  ref() {
    return this.#reference(true);
  }

  unref() {
    return this.#reference(false);
  }

  #reference(value) {
    if (!this._destroyed) {
      this.#referenced = value;
      binding.referenceImmediate(this.#handle, value);
    }
    return this;
  }

  hasRef() {
    return !this._destroyed && this.#referenced;
  }

  [Symbol.dispose]() {
    clearImmediate(this);
  }

  static clear(immediate) {
    immediate._destroyed = true;
    immediate._onImmediate = null;
    binding.clearImmediate(immediate.#handle);
  }
}

function runImmediate(immediate) {
  immediate._destroyed = true;
  try {
    if (immediate._argv === undefined) {
      immediate._onImmediate();
    } else {
      immediate._onImmediate(...immediate._argv);
    }
  } finally {
    immediate._onImmediate = null;
  }
}

function setTimeout(callback, delay, ...args) {
  validateFunction(callback, 'callback');
  return new Timeout(callback, delay, args.length > 0 ? args : undefined, false);
}

function setInterval(callback, delay, ...args) {
  validateFunction(callback, 'callback');
  return new Timeout(callback, delay, args.length > 0 ? args : undefined, true);
}

function setImmediate(callback, ...args) {
  validateFunction(callback, 'callback');
  return new Immediate(callback, args.length > 0 ? args : undefined);
}

function clearTimeout(timer) {
  if (timer instanceof Timeout) {
    Timeout.stop(timer);
  } else if (typeof timer === 'number' || typeof timer === 'string') {
    const known = timersByNumber.get(Number(timer));
    if (known !== undefined && String(Number(timer)) === String(timer)) {
      Timeout.stop(known);
    }
  }
}

function clearInterval(timer) {
  clearTimeout(timer);
}

function clearImmediate(immediate) {
  if (immediate instanceof Immediate && !immediate._destroyed) {
    Immediate.clear(immediate);
  }
}

/** Node writes out three of the arguments that are handed on. */
for (const [start, length] of [[setTimeout, 5], [setInterval, 5], [setImmediate, 4]]) {
  Object.defineProperty(start, 'length', { __proto__: null, configurable: true, value: length });
}
Object.defineProperty(setTimeout, customPromisify, {
  __proto__: null,
  enumerable: true,
  get: () => require('timers/promises').setTimeout,
});
Object.defineProperty(setImmediate, customPromisify, {
  __proto__: null,
  enumerable: true,
  get: () => require('timers/promises').setImmediate,
});

module.exports = { setTimeout, clearTimeout, setImmediate, clearImmediate, setInterval, clearInterval };
for (const name of ['_unrefActive', 'active', 'unenroll', 'enroll']) {
  module.exports[name] = (...args) => require('internal/timers/legacy')[name](...args);
}
Object.defineProperty(module.exports, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get: () => require('timers/promises'),
});

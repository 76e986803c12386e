'use strict';
// Waiting for events: once as a promise, on as an asynchronous iterator.

const { AbortError, codes } = require('internal/errors');
const { validateAbortSignal, validateInteger, validateObject } = require('internal/validators');

function aborted(signal) {
  return new AbortError(undefined, { cause: signal?.reason });
}

function addListener(emitter, name, listener, flags) {
  if (typeof emitter.on === 'function') {
    if (flags?.once) {
      emitter.once(name, listener);
    } else {
      emitter.on(name, listener);
    }
  } else if (typeof emitter.addEventListener === 'function') {
    emitter.addEventListener(name, listener, flags);
  } else {
    throw new codes.ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
  }
}

function removeListener(emitter, name, listener) {
  if (typeof emitter.removeListener === 'function') {
    emitter.removeListener(name, listener);
  } else if (typeof emitter.removeEventListener === 'function') {
    emitter.removeEventListener(name, listener);
  } else {
    throw new codes.ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
  }
}

function once(emitter, name, options) {
  validateObject(options, 'options');
  const { signal } = options;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) {
    throw aborted(signal);
  }
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      emitter.removeListener(name, onEvent);
      forgetSignal();
      reject(error);
    };
    const onEvent = (...args) => {
      if (typeof emitter.removeListener === 'function') {
        emitter.removeListener('error', onError);
      }
      forgetSignal();
      resolve(args);
    };
    const onAbort = () => {
      removeListener(emitter, name, onEvent);
      removeListener(emitter, 'error', onError);
      reject(aborted(signal));
    };
    const forgetSignal = () => signal?.removeEventListener('abort', onAbort);
    addListener(emitter, name, onEvent, { __proto__: null, once: true });
    if (name !== 'error' && typeof emitter.once === 'function') {
      emitter.once('error', onError);
    }
    signal?.addEventListener('abort', onAbort, { __proto__: null, once: true });
  });
}

const asyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
const watermarkData = Symbol.for('nodejs.watermarkData');

/** An option of on(): an event is its first argument, not the array of all. */
const kFirstArgument = Symbol('kFirstArgument');

/** Events not yet asked for, and askers not yet answered: one of both is always empty. */
class Queue {
  events = [];
  askers = [];
  error = undefined;
  finished = false;
  paused = false;

  constructor(emitter, high, low, stop) {
    Object.assign(this, { emitter, high, low, stop });
  }

  take() {
    const value = this.events.shift();
    if (this.paused && this.events.length < this.low) {
      this.emitter.resume();
      this.paused = false;
    }
    return value;
  }

  put(value) {
    if (this.askers.length > 0) {
      this.askers.shift().resolve({ value, done: false });
      return;
    }
    this.events.push(value);
    if (!this.paused && this.events.length > this.high) {
      this.paused = true;
      this.emitter.pause();
    }
  }

  next() {
    if (this.events.length > 0) {
      return Promise.resolve({ value: this.take(), done: false });
    }
    if (this.error) {
      const rejection = Promise.reject(this.error);
      this.error = null;
      return rejection;
    }
    if (this.finished) {
      return this.close();
    }
    return new Promise((resolve, reject) => this.askers.push({ resolve, reject }));
  }

  fail(error) {
    if (this.askers.length > 0) {
      this.askers.shift().reject(error);
    } else {
      this.error = error;
    }
    this.close();
  }

  close() {
    this.stop();
    this.finished = true;
    const end = { value: undefined, done: true };
    for (const asker of this.askers) {
      asker.resolve(end);
    }
    this.askers = [];
    return Promise.resolve(end);
  }
}

function iteratorOver(queue) {
  return Object.setPrototypeOf({
    next: () => queue.next(),
    return: () => queue.close(),
    throw(error) {
      if (!(error instanceof Error)) {
        throw new codes.ERR_INVALID_ARG_TYPE('EventEmitter.AsyncIterator', 'Error', error);
      }
      queue.fail(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [watermarkData]: {
      get size() {
        return queue.events.length;
      },
      get low() {
        return queue.low;
      },
      get high() {
        return queue.high;
      },
      get isPaused() {
        return queue.paused;
      },
    },
  }, asyncIteratorPrototype);
}

function on(emitter, event, options = {}) {
  validateObject(options, 'options');
  const { signal, close = [] } = options;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) {
    throw aborted(signal);
  }
  const high = options.highWaterMark ?? options.highWatermark ?? Number.MAX_SAFE_INTEGER;
  const low = options.lowWaterMark ?? options.lowWatermark ?? 1;
  validateInteger(high, 'options.highWaterMark', 1);
  validateInteger(low, 'options.lowWaterMark', 1);

  const listening = [];
  const queue = new Queue(emitter, high, low, () => {
    for (const [target, name, listener] of listening.splice(0)) {
      removeListener(target, name, listener);
    }
  });
  const listen = (target, name, listener, flags) => {
    addListener(target, name, listener, flags);
    listening.push([target, name, listener]);
  };
  listen(emitter, event, options[kFirstArgument] ? (first) => queue.put(first) : (...args) => queue.put(args));
  if (event !== 'error' && typeof emitter.on === 'function') {
    listen(emitter, 'error', (error) => queue.fail(error));
  }
  for (const name of close) {
    listen(emitter, name, () => queue.close());
  }
  if (signal) {
    listen(signal, 'abort', () => queue.fail(aborted(signal)), { __proto__: null, once: true });
  }
  return iteratorOver(queue);
}

module.exports = { kFirstArgument, on, once };

'use strict';
// Timers as promises and as an async iterator.

const timers = require('timers');
const { AbortError, codes: { ERR_ILLEGAL_CONSTRUCTOR } } = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateObject } = require('internal/validators');

/** Checks options; throws what the promise is to be rejected with. */
function checked(options) {
  validateObject(options, 'options');
  const { signal, ref = true } = options;
  if (signal !== undefined) {
    validateAbortSignal(signal, 'options.signal');
  }
  validateBoolean(ref, 'options.ref');
  return { signal, ref };
}

/** A promise that `start(resolve)` settles, and that a signal rejects after `stop(handle)`. */
function waiting(options, start, stop) {
  return new Promise((resolve, reject) => {
    const { signal, ref } = checked(options);
    if (signal?.aborted) {
      throw new AbortError(undefined, { cause: signal.reason });
    }
    let abort;
    const handle = start(() => {
      signal?.removeEventListener('abort', abort);
    }, resolve);
    if (!ref) {
      handle.unref();
    }
    if (signal) {
      abort = () => {
        stop(handle);
        reject(new AbortError(undefined, { cause: signal.reason }));
      };
      signal.addEventListener('abort', abort, { once: true });
    }
  });
}

function setTimeout(delay, value, options = {}) {
  return waiting(
    options,
    (done, resolve) =>
      timers.setTimeout(() => {
        done();
        resolve(value);
      }, delay),
    timers.clearTimeout,
  );
}

function setImmediate(value, options = {}) {
  return waiting(
    options,
    (done, resolve) =>
      timers.setImmediate(() => {
        done();
        resolve(value);
      }),
    timers.clearImmediate,
  );
}

async function* setInterval(delay, value, options = {}) {
  const { signal, ref } = checked(options);
  if (signal?.aborted) {
    throw new AbortError(undefined, { cause: signal.reason });
  }
  let due = 0;
  let wake;
  const interval = timers.setInterval(() => {
    due++;
    wake?.();
  }, delay);
  if (!ref) {
    interval.unref();
  }
  const abort = () => {
    timers.clearInterval(interval);
    wake?.(Promise.reject(new AbortError(undefined, { cause: signal.reason })));
  };
  signal?.addEventListener('abort', abort, { once: true });
  try {
    while (!signal?.aborted) {
      if (due === 0) {
        await new Promise((resolve) => (wake = resolve));
      }
      for (; due > 0; due--) {
        yield value;
      }
    }
    throw new AbortError(undefined, { cause: signal.reason });
  } finally {
    timers.clearInterval(interval);
    signal?.removeEventListener('abort', abort);
  }
}

class Scheduler {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  yield() {
    return setImmediate();
  }

  wait(delay, options) {
    return setTimeout(delay, undefined, options);
  }
}

module.exports = { setTimeout, setImmediate, setInterval, scheduler: Object.create(Scheduler.prototype) };

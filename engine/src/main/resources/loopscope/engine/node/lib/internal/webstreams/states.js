'use strict';
// What stream.finished needs to know of a web stream: a promise of its end. The package keeps a stream's state in its
// property _state; it is an accessor here, so that a change is noticed.

const kState = Symbol('kState');
const kClosed = Symbol('kClosed');
const isClosedPromise = Symbol.for('nodejs.webstream.isClosedPromise');

function settle(stream) {
  const closed = stream[kClosed];
  if (stream[kState] === 'closed') {
    closed.resolve();
  } else if (stream[kState] === 'errored') {
    // The reason is stored right after the state.
    queueMicrotask(() => closed.reject(stream._storedError));
  }
}

function watchStates(constructor) {
  Object.defineProperties(constructor.prototype, {
    _state: {
      get() {
        return this[kState];
      },
      set(state) {
        Object.defineProperty(this, kState, { value: state, configurable: true, writable: true, enumerable: false });
        if (this[kClosed] !== undefined) {
          settle(this);
        }
      },
    },
    [isClosedPromise]: {
      get() {
        if (this[kClosed] === undefined) {
          const closed = require('internal/streams/util').createDeferredPromise();
          closed.promise.catch(() => {});
          Object.defineProperty(this, kClosed, { value: closed });
          settle(this);
        }
        return this[kClosed];
      },
    },
  });
}

module.exports = { watchStates };

'use strict';
// What the stream modules use of util.

const { addAbortListener } = require('events');
const { inspect, format } = require('internal/util/inspect');

const { isAsyncFunction } = internalBinding('types');

function once(callback) {
  let called = false;
  return function (...args) {
    if (!called) {
      called = true;
      Reflect.apply(callback, this, args);
    }
  };
}

function promisify(start) {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value)));
  });
}
promisify.custom = Symbol.for('nodejs.util.promisify.custom');

function createDeferredPromise() {
  const deferred = {};
  deferred.promise = new Promise((resolve, reject) => {
    Object.assign(deferred, { resolve, reject });
  });
  return deferred;
}

module.exports = {
  AggregateError,
  kEmptyObject: Object.freeze({ __proto__: null }),
  once,
  createDeferredPromise,
  promisify,
  debuglog: () => () => {},
  format,
  inspect,
  types: { isAsyncFunction, isArrayBufferView: (value) => ArrayBuffer.isView(value) },
  isBlob: (value) => value instanceof require('buffer').Blob,
  deprecate: (fn) => fn,
  addAbortListener,
  AbortSignalAny: (signals) => require('internal/abort_controller').AbortSignal.any(signals),
};

'use strict';
// Makes the global object Node's. Runs once, before the program; what is rarely used is loaded when it is first asked for.

// The language here has no explicit resource management yet; Node 20 defines its symbols all the same.
for (const name of ['dispose', 'asyncDispose']) {
  Object.defineProperty(Symbol, name, { __proto__: null, value: Symbol.for(`nodejs.${name}`) });
}

require('internal/newer_builtins');
require('internal/process/object').setUp();
const timers = require('timers');
const { queueMicrotask } = require('internal/process/task_queues');
const rejections = require('internal/process/rejections');
internalBinding('task_queue').setRejections(rejections.rejected, rejections.handled, rejections.report,
  rejections.settledAgain);

function define(name, value, enumerable) {
  Object.defineProperty(globalThis, name, { __proto__: null, configurable: true, writable: true, enumerable, value });
}

/** A global that is loaded when it is first used, and may be overwritten. */
function defineLazily(name, load, enumerable = false) {
  Object.defineProperty(globalThis, name, {
    __proto__: null,
    configurable: true,
    enumerable,
    get() {
      const value = load();
      define(name, value, enumerable);
      return value;
    },
    set(value) {
      define(name, value, enumerable);
    },
  });
}

/** A global that stays an accessor, also when it is overwritten. */
function defineAccessor(name, current) {
  Object.defineProperty(globalThis, name, {
    __proto__: null,
    configurable: true,
    enumerable: false,
    get() {
      return current();
    },
    set(value) {
      current = () => value;
    },
  });
}

define('global', globalThis, true);
Object.defineProperty(globalThis, Symbol.toStringTag, { __proto__: null, configurable: true, value: 'global' });
for (const name of ['clearImmediate', 'setImmediate', 'clearInterval', 'clearTimeout', 'setInterval', 'setTimeout']) {
  define(name, timers[name], true);
}
define('queueMicrotask', queueMicrotask, true);
define('structuredClone', function structuredClone(...args) {
  return require('internal/structured_clone').structuredClone(...args);
}, true);
defineLazily('atob', () => require('buffer').atob, true);
defineLazily('btoa', () => require('buffer').btoa, true);
defineLazily('performance', () => require('perf_hooks').performance, true);
for (const name of ['Performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure', 'PerformanceObserver',
  'PerformanceObserverEntryList']) {
  defineLazily(name, () => require('perf_hooks')[name]);
}
defineAccessor('process', () => process);
defineAccessor('Buffer', () => require('buffer').Buffer);
// Nearly every program prints: what that takes is loaded before the program's time begins.
define('console', require('console'), false);
for (const name of ['URL', 'URLSearchParams']) {
  defineLazily(name, () => require('url')[name]);
}
for (const name of ['Event', 'EventTarget', 'CustomEvent']) {
  defineLazily(name, () => require('internal/event_target')[name]);
}
for (const name of ['MessageChannel', 'MessagePort']) {
  defineLazily(name, () => require('internal/messaging/port')[name]);
}
defineLazily('MessageEvent', () => require('internal/messaging/message_event').MessageEvent);
defineLazily('BroadcastChannel', () => require('internal/messaging/broadcast_channel').BroadcastChannel);
for (const name of ['TextEncoder', 'TextDecoder']) {
  defineLazily(name, () => require('internal/encoding')[name]);
}
defineLazily('DOMException', () => require('internal/domexception').DOMException);
for (const name of ['AbortController', 'AbortSignal']) {
  defineLazily(name, () => require('internal/abort_controller')[name]);
}
for (const name of [
  'ReadableStream', 'ReadableStreamDefaultReader', 'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest',
  'ReadableByteStreamController', 'ReadableStreamDefaultController', 'TransformStream',
  'TransformStreamDefaultController', 'WritableStream', 'WritableStreamDefaultWriter',
  'WritableStreamDefaultController', 'ByteLengthQueuingStrategy', 'CountQueuingStrategy', 'TextEncoderStream',
  'TextDecoderStream', 'CompressionStream', 'DecompressionStream',
]) {
  defineLazily(name, () => require('stream/web')[name]);
}
for (const name of ['Blob', 'File']) {
  defineLazily(name, () => require('buffer')[name]);
}
define('fetch', function fetch(input, init = undefined) {
  return require('internal/fetch/fetch').fetch(input, init);
}, true);
defineLazily('FormData', () => require('internal/fetch/form_data').FormData);
defineLazily('Headers', () => require('internal/fetch/headers').Headers);
defineLazily('Request', () => require('internal/fetch/request').Request);
defineLazily('Response', () => require('internal/fetch/response').Response);
Object.defineProperty(globalThis, 'crypto', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get: () => require('internal/crypto/webcrypto').webcrypto,
});
for (const name of ['Crypto', 'SubtleCrypto']) {
  defineLazily(name, () => require('internal/crypto/webcrypto')[name]);
}

// The same goes for what it takes to find and run the main module.
require('internal/modules/run_main');
require('internal/process/lifecycle');

'use strict';
// EventEmitter, and the functions of node:events that work on emitters and event targets alike.

const observed = require('internal/events/observed');

const kCapture = Symbol('kCapture');
const kShapeMode = Symbol('shapeMode');
const kErrorMonitor = Symbol('events.errorMonitor');
const kRejection = Symbol.for('nodejs.rejection');
const kMaxEventTargetListeners = Symbol('events.maxEventTargetListeners');
const kMaxEventTargetListenersWarned = Symbol('events.maxEventTargetListenersWarned');

let defaultMaxListeners = 10;

function EventEmitter(opts) {
  EventEmitter.init.call(this, opts);
}

function noListeners() {
  return { __proto__: null };
}

function checkListener(listener) {
  require('internal/validators').validateFunction(listener, 'listener');
}

function maxListenersOf(emitter) {
  return emitter._maxListeners === undefined ? defaultMaxListeners : emitter._maxListeners;
}

/** A listener that answers with a promise has its rejection emitted as 'error' when captureRejections is on. */
function captureRejection(emitter, result, type, args) {
  if (!emitter[kCapture]) {
    return;
  }
  try {
    const { then } = result;
    if (typeof then === 'function') {
      Reflect.apply(then, result, [undefined, (error) =>
        process.nextTick(emitRejection, emitter, error, type, args)]);
    }
  } catch (error) {
    emitter.emit('error', error);
  }
}

function emitRejection(emitter, error, type, args) {
  if (typeof emitter[kRejection] === 'function') {
    emitter[kRejection](error, type, ...args);
    return;
  }
  const capture = emitter[kCapture];
  try {
    emitter[kCapture] = false;
    emitter.emit('error', error);
  } finally {
    emitter[kCapture] = capture;
  }
}

function throwUnhandled(error) {
  if (error instanceof Error) {
    throw error;
  }
  let text;
  try {
    text = require('internal/util/inspect').inspect(error);
  } catch {
    text = error;
  }
  const { codes } = require('internal/errors');
  const unhandled = new codes.ERR_UNHANDLED_ERROR(text);
  unhandled.context = error;
  throw unhandled;
}

function warnOfLeak(emitter, type, listeners, max) {
  listeners.warned = true;
  const { inspect } = require('internal/util/inspect');
  const warning = new Error(
    `Possible EventEmitter memory leak detected. ${listeners.length} ${String(type)} listeners added to ` +
    `${inspect(emitter, { depth: -1 })}. MaxListeners is ${max}. Use emitter.setMaxListeners() to increase limit`);
  warning.name = 'MaxListenersExceededWarning';
  warning.emitter = emitter;
  warning.type = type;
  warning.count = listeners.length;
  process.emitWarning(warning);
}

/** One listener is kept as it is, several as an array. */
function addListener(emitter, type, listener, first) {
  checkListener(listener);
  if (emitter._events === undefined) {
    emitter._events = noListeners();
    emitter._eventsCount = 0;
  } else if (emitter._events.newListener !== undefined) {
    emitter.emit('newListener', type, listener.listener ?? listener);
  }
  const events = emitter._events;
  const existing = events[type];
  if (existing === undefined) {
    events[type] = listener;
    emitter._eventsCount++;
    return emitter;
  }
  let listeners = existing;
  if (typeof existing === 'function') {
    listeners = events[type] = first ? [listener, existing] : [existing, listener];
  } else if (first) {
    listeners.unshift(listener);
  } else {
    listeners.push(listener);
  }
  const max = maxListenersOf(emitter);
  if (max > 0 && listeners.length > max && !listeners.warned) {
    warnOfLeak(emitter, type, listeners, max);
  }
  return emitter;
}

function onceWrapper(...args) {
  if (!this.fired) {
    this.target.removeListener(this.type, this.wrapFn);
    this.fired = true;
    return Reflect.apply(this.listener, this.target, args);
  }
}

function wrapOnce(target, type, listener) {
  checkListener(listener);
  const state = { fired: false, wrapFn: undefined, target, type, listener };
  const wrapped = onceWrapper.bind(state);
  wrapped.listener = listener;
  state.wrapFn = wrapped;
  return wrapped;
}

function matches(candidate, listener) {
  return candidate === listener || candidate.listener === listener;
}

function removeOnly(emitter, type, registered, listener) {
  emitter._eventsCount--;
  if (emitter[kShapeMode]) {
    emitter._events[type] = undefined;
  } else if (emitter._eventsCount === 0) {
    emitter._events = noListeners();
  } else {
    delete emitter._events[type];
    if (emitter._events.removeListener) {
      emitter.emit('removeListener', type, registered.listener || listener);
    }
  }
}

function removeAmong(emitter, type, listeners, listener) {
  const position = listeners.findLastIndex((candidate) => matches(candidate, listener));
  if (position < 0) {
    return;
  }
  listeners.splice(position, 1);
  if (listeners.length === 1) {
    [emitter._events[type]] = listeners;
  }
  if (emitter._events.removeListener !== undefined) {
    emitter.emit('removeListener', type, listener);
  }
}

function removeEveryType(emitter) {
  for (const key of Reflect.ownKeys(emitter._events)) {
    if (key !== 'removeListener') {
      emitter.removeAllListeners(key);
    }
  }
  emitter.removeAllListeners('removeListener');
  emitter._events = noListeners();
  emitter._eventsCount = 0;
}

/** Listeners go one by one, so that each is announced with 'removeListener'. */
function removeAnnounced(emitter, type) {
  const listeners = emitter._events[type];
  if (typeof listeners === 'function') {
    emitter.removeListener(type, listeners);
  } else if (listeners !== undefined) {
    for (let i = listeners.length - 1; i >= 0; i--) {
      emitter.removeListener(type, listeners[i]);
    }
  }
}

function removeSilently(emitter, type, everything) {
  if (everything) {
    emitter._events = noListeners();
    emitter._eventsCount = 0;
  } else if (emitter._events[type] !== undefined) {
    if (--emitter._eventsCount === 0) {
      emitter._events = noListeners();
    } else {
      delete emitter._events[type];
    }
  }
}

function listenersOf(emitter, type) {
  const registered = emitter._events?.[type];
  if (registered === undefined) {
    return [];
  }
  return typeof registered === 'function' ? [registered] : [...registered];
}

function unwrap(listeners) {
  return listeners.map((listener) => listener.listener || listener);
}

const methods = {
  setMaxListeners: function setMaxListeners(n) {
    require('internal/validators').validateNumber(n, 'setMaxListeners', 0);
    this._maxListeners = n;
    return this;
  },

  getMaxListeners: function getMaxListeners() {
    return maxListenersOf(this);
  },

  emit: function emit(type, ...args) {
    observed.emitting?.(this, type, args);
    const events = this._events;
    if (type === 'error') {
      if (events !== undefined && events[kErrorMonitor] !== undefined) {
        this.emit(kErrorMonitor, ...args);
      }
      if (events === undefined || events.error === undefined) {
        throwUnhandled(args[0]);
      }
    }
    const handler = events === undefined ? undefined : events[type];
    if (handler === undefined) {
      return false;
    }
    if (typeof handler === 'function') {
      const result = Reflect.apply(handler, this, args);
      if (result !== undefined && result !== null) {
        captureRejection(this, result, type, args);
      }
      return true;
    }
    for (const listener of [...handler]) {
      const result = Reflect.apply(listener, this, args);
      if (result !== undefined && result !== null) {
        captureRejection(this, result, type, args);
      }
    }
    return true;
  },

  addListener: function on(type, listener) {
    return addListener(this, type, listener, false);
  },

  on: undefined,

  prependListener: function prependListener(type, listener) {
    return addListener(this, type, listener, true);
  },

  once: function once(type, listener) {
    return this.on(type, wrapOnce(this, type, listener));
  },

  prependOnceListener: function prependOnceListener(type, listener) {
    return this.prependListener(type, wrapOnce(this, type, listener));
  },

  removeListener: function removeListener(type, listener) {
    checkListener(listener);
    const registered = this._events?.[type];
    if (registered === undefined) {
      return this;
    }
    if (typeof registered !== 'function') {
      removeAmong(this, type, registered, listener);
    } else if (matches(registered, listener)) {
      removeOnly(this, type, registered, listener);
    }
    return this;
  },

  off: undefined,

  removeAllListeners: function removeAllListeners(type) {
    const everything = arguments.length === 0;
    if (this._events === undefined) {
      return this;
    }
    if (this._events.removeListener === undefined) {
      removeSilently(this, type, everything);
    } else if (everything) {
      removeEveryType(this);
    } else {
      removeAnnounced(this, type);
    }
    return this;
  },

  listeners: function listeners(type) {
    return unwrap(listenersOf(this, type));
  },

  rawListeners: function rawListeners(type) {
    return listenersOf(this, type);
  },

  listenerCount: function listenerCount(type, listener) {
    const registered = listenersOf(this, type);
    return listener === null || listener === undefined
      ? registered.length
      : registered.filter((candidate) => matches(candidate, listener)).length;
  },

  eventNames: function eventNames() {
    return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
  },
};
Object.defineProperty(methods.addListener, 'name', { __proto__: null, value: 'addListener', configurable: true });
methods.on = methods.addListener;
methods.off = methods.removeListener;

Object.assign(EventEmitter.prototype, { _events: undefined, _eventsCount: 0, _maxListeners: undefined }, methods);
Object.defineProperty(EventEmitter.prototype, kCapture, {
  __proto__: null, value: false, writable: true, enumerable: false,
});

function loaded(file, name) {
  return (...args) => require(file)[name](...args);
}

function named(name, value) {
  return Object.defineProperty(value, 'name', { __proto__: null, value: name, configurable: true });
}

module.exports = EventEmitter;
Object.assign(EventEmitter, {
  addAbortListener: named('addAbortListener', loaded('internal/events/targets', 'addAbortListener')),
  once: async function once(emitter, name, options = {}) {
    return require('internal/events/waiting').once(emitter, name, options);
  },
  on: named('on', loaded('internal/events/waiting', 'on')),
  getEventListeners: named('getEventListeners', loaded('internal/events/targets', 'getEventListeners')),
  getMaxListeners: named('getMaxListeners', loaded('internal/events/targets', 'getMaxListeners')),
  EventEmitter,
  usingDomains: false,
  captureRejectionSymbol: kRejection,
});

Object.defineProperties(EventEmitter, {
  captureRejections: {
    enumerable: true,
    get() {
      return EventEmitter.prototype[kCapture];
    },
    set(value) {
      require('internal/validators').validateBoolean(value, 'EventEmitter.captureRejections');
      EventEmitter.prototype[kCapture] = value;
    },
  },
  EventEmitterAsyncResource: {
    enumerable: true,
    configurable: true,
    get: function lazyEventEmitterAsyncResource() {
      return require('internal/events/async_resource').EventEmitterAsyncResource;
    },
  },
  errorMonitor: { value: kErrorMonitor, enumerable: true, writable: true, configurable: true },
  defaultMaxListeners: {
    enumerable: true,
    get() {
      return defaultMaxListeners;
    },
    set(value) {
      require('internal/validators').validateNumber(value, 'defaultMaxListeners', 0);
      defaultMaxListeners = value;
    },
  },
  kMaxEventTargetListeners: { value: kMaxEventTargetListeners },
  kMaxEventTargetListenersWarned: { value: kMaxEventTargetListenersWarned },
});

EventEmitter.setMaxListeners = named('', (n = defaultMaxListeners, ...eventTargets) => {
  require('internal/validators').validateNumber(n, 'setMaxListeners', 0);
  if (eventTargets.length === 0) {
    defaultMaxListeners = n;
  } else {
    require('internal/events/targets').setMaxListeners(n, eventTargets);
  }
});

EventEmitter.init = named('', function init(options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = noListeners();
    this._eventsCount = 0;
  }
  this[kShapeMode] = false;
  this._maxListeners = this._maxListeners || undefined;
  if (options?.captureRejections) {
    require('internal/validators').validateBoolean(options.captureRejections, 'options.captureRejections');
    this[kCapture] = true;
  } else {
    this[kCapture] = EventEmitter.prototype[kCapture];
  }
  observed.made?.(this);
});

EventEmitter.listenerCount = named('', (emitter, type) =>
  (typeof emitter.listenerCount === 'function'
    ? emitter.listenerCount(type)
    : methods.listenerCount.call(emitter, type)));

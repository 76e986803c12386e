'use strict';
// EventTarget, and the kind Node's own objects are, which can be used like an EventEmitter too.

const { codes } = require('internal/errors');
const EventEmitter = require('events');
const { CustomEvent, Event, inspectAs, kIsBeingDispatched, kStop, kTarget, tag } =
  require('internal/event');

const { kMaxEventTargetListeners, kMaxEventTargetListenersWarned } = EventEmitter;
const customInspect = Symbol.for('nodejs.util.inspect.custom');
const kListeners = Symbol('kEvents');
const kHandlers = Symbol('kHandlers');
const kCreateEvent = Symbol('kCreateEvent');
const kNewListener = Symbol('kNewListener');
const kRemoveListener = Symbol('kRemoveListener');
const kIsEventTarget = Symbol.for('nodejs.event_target');
const kResistStopPropagation = Symbol('kResistStopPropagation');

function isEventTarget(value) {
  return value?.constructor?.[kIsEventTarget] === true;
}

function checkThis(value, type = 'EventTarget') {
  if (!isEventTarget(value)) {
    throw new codes.ERR_INVALID_THIS(type);
  }
}

/** A failing listener does not stop the others: its error becomes an uncaught one. */
function throwLater(error) {
  process.nextTick(() => {
    throw error;
  });
}

function isListener(listener) {
  if (typeof listener === 'function' || (listener !== null && typeof listener === 'object')) {
    return true;
  }
  if (listener === null || listener === undefined) {
    return false;
  }
  throw new codes.ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
}

function optionsOf(options) {
  if (typeof options === 'boolean') {
    return { capture: options };
  }
  if (options === null || options === undefined || typeof options !== 'object') {
    return {};
  }
  require('internal/validators').validateAbortSignal(options.signal, 'options.signal');
  return options;
}

/** One registration; removed ones are skipped by a dispatch that is under way. */
class Registration {
  removed = false;

  constructor(callback, options) {
    this.callback = callback;
    this.capture = Boolean(options.capture);
    this.once = Boolean(options.once);
    this.nodeStyle = Boolean(options.isNodeStyleListener);
    this.resists = Boolean(options[kResistStopPropagation]);
  }

  is(callback, capture) {
    return this.callback === callback && this.capture === capture;
  }

  call(target, event, argument) {
    try {
      const given = this.nodeStyle ? argument() : event;
      const result = typeof this.callback === 'function'
        ? Reflect.apply(this.callback, target, [given])
        : this.callback.handleEvent(given);
      if (result !== undefined && result !== null && typeof result.then === 'function') {
        result.then(undefined, throwLater);
      }
    } catch (error) {
      throwLater(error);
    }
  }
}

class EventTarget {
  static [kIsEventTarget] = true;

  constructor() {
    initEventTarget(this);
  }

  addEventListener(type, listener, options = undefined) {
    checkThis(this);
    if (arguments.length < 2) {
      throw new codes.ERR_MISSING_ARGS('type', 'listener');
    }
    const checked = optionsOf(options);
    if (!isListener(listener)) {
      warnOfNoListener(this, type, listener);
      return;
    }
    const { signal } = checked;
    if (signal?.aborted) {
      return;
    }
    const name = `${type}`;
    const registrations = registrationsOf(this, name);
    if (registrations.some((each) => each.is(listener, Boolean(checked.capture)))) {
      return;
    }
    signal?.addEventListener('abort', () => this.removeEventListener(name, listener, options),
      { __proto__: null, once: true, [kResistStopPropagation]: true });
    registrations.push(new Registration(listener, checked));
    this[kNewListener](registrations.length, name);
  }

  removeEventListener(type, listener, options = undefined) {
    checkThis(this);
    if (arguments.length < 2) {
      throw new codes.ERR_MISSING_ARGS('type', 'listener');
    }
    if (isListener(listener)) {
      const capture = options?.capture === true;
      remove(this, `${type}`, (each) => each.is(listener, capture));
    }
  }

  dispatchEvent(event) {
    checkThis(this);
    if (arguments.length < 1) {
      throw new codes.ERR_MISSING_ARGS('event');
    }
    if (!(event instanceof Event)) {
      throw new codes.ERR_INVALID_ARG_TYPE('event', 'Event', event);
    }
    if (event[kIsBeingDispatched]) {
      throw new codes.ERR_EVENT_RECURSION(event.type);
    }
    dispatch(this, event, () => event);
    return !event.defaultPrevented;
  }

  [kNewListener](size, type) {
    const max = this[kMaxEventTargetListeners];
    if (max > 0 && size > max && !this[kMaxEventTargetListenersWarned]) {
      this[kMaxEventTargetListenersWarned] = true;
      warnOfLeak(this, type, size, max);
    }
  }

  [kRemoveListener]() {}

  [customInspect](depth, options) {
    checkThis(this);
    return inspectAs(this, {}, depth, options);
  }
}

function hiddenField(target, key, value) {
  Object.defineProperty(target, key, { __proto__: null, value, writable: true, configurable: true, enumerable: false });
}

function initEventTarget(target) {
  hiddenField(target, kListeners, new Map());
  hiddenField(target, kMaxEventTargetListeners, EventEmitter.defaultMaxListeners);
  hiddenField(target, kMaxEventTargetListenersWarned, false);
  hiddenField(target, kHandlers, new Map());
}

function registrationsOf(target, type) {
  let registrations = target[kListeners].get(type);
  if (registrations === undefined) {
    registrations = [];
    target[kListeners].set(type, registrations);
  }
  return registrations;
}

function remove(target, type, matches) {
  const registrations = target[kListeners].get(type);
  const position = registrations === undefined ? -1 : registrations.findIndex(matches);
  if (position === -1) {
    return;
  }
  registrations[position].removed = true;
  registrations.splice(position, 1);
  if (registrations.length === 0) {
    target[kListeners].delete(type);
  }
  target[kRemoveListener](registrations.length, type);
}

function dispatch(target, event, argument) {
  const registrations = target[kListeners].get(event.type);
  event[kTarget] = target;
  if (registrations === undefined) {
    return;
  }
  event[kIsBeingDispatched] = true;
  for (const registration of [...registrations]) {
    if (!registration.removed && (registration.resists || event[kStop] !== true)) {
      if (registration.once) {
        remove(target, event.type, (each) => each === registration);
      }
      registration.call(target, event, argument);
    }
  }
  event[kIsBeingDispatched] = false;
}

function warnOfNoListener(target, type, listener) {
  const warning = new Error(`addEventListener called with ${listener} which has no effect.`);
  warning.name = 'AddEventListenerArgumentTypeWarning';
  warning.target = target;
  warning.type = type;
  process.emitWarning(warning);
}

function warnOfLeak(target, type, size, max) {
  const { inspect } = require('internal/util/inspect');
  const warning = new Error(
    `Possible EventTarget memory leak detected. ${size} ${type} listeners added to ` +
    `${inspect(target, { depth: -1 })}. MaxListeners is ${max}. Use events.setMaxListeners() to increase limit`);
  warning.name = 'MaxListenersExceededWarning';
  warning.target = target;
  warning.type = type;
  warning.count = size;
  process.emitWarning(warning);
}

function listenersOf(target, type) {
  return (target[kListeners].get(`${type}`) ?? []).map((registration) => registration.callback);
}

/** Gives a prototype an `on..` property whose function is called for the event. */
function defineEventHandler(prototype, name, type = name) {
  const property = `on${name}`;
  function get() {
    return this[kHandlers].get(type)?.handler ?? null;
  }
  function set(value) {
    const wrapper = this[kHandlers].get(type);
    if (typeof value !== 'function') {
      this[kHandlers].delete(type);
      if (wrapper) {
        this.removeEventListener(type, wrapper);
      }
    } else if (wrapper) {
      wrapper.handler = value;
    } else {
      const called = function(...args) {
        return Reflect.apply(called.handler, this, args);
      };
      called.handler = value;
      this[kHandlers].set(type, called);
      this.addEventListener(type, called);
    }
  }
  Object.defineProperty(get, 'name', { __proto__: null, value: `get ${property}` });
  Object.defineProperty(set, 'name', { __proto__: null, value: `set ${property}` });
  Object.defineProperty(prototype, property, { __proto__: null, get, set, enumerable: true, configurable: true });
}

for (const key of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
  Object.defineProperty(EventTarget.prototype, key, { __proto__: null, enumerable: true });
}
tag(EventTarget, 'EventTarget');

module.exports = {
  CustomEvent,
  Event,
  EventTarget,
  checkThis,
  defineEventHandler,
  dispatch,
  initEventTarget,
  inspectAs,
  isEventTarget,
  kCreateEvent,
  kListeners,
  kNewListener,
  kRemoveListener,
  kResistStopPropagation,
  listenersOf,
};

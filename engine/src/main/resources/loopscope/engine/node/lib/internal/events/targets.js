'use strict';
// The functions of node:events that take an EventEmitter or an EventTarget.

const EventEmitter = require('events');
const { codes } = require('internal/errors');
const { kMaxEventTargetListeners, kMaxEventTargetListenersWarned } = EventEmitter;

function isEventTarget(value) {
  return require('internal/event_target').isEventTarget(value);
}

function wrongEmitter(name, value) {
  return new codes.ERR_INVALID_ARG_TYPE(name, ['EventEmitter', 'EventTarget'], value);
}

function getEventListeners(emitterOrTarget, type) {
  if (typeof emitterOrTarget.listeners === 'function') {
    return emitterOrTarget.listeners(type);
  }
  if (isEventTarget(emitterOrTarget)) {
    return require('internal/event_target').listenersOf(emitterOrTarget, type);
  }
  throw wrongEmitter('emitter', emitterOrTarget);
}

function getMaxListeners(emitterOrTarget) {
  if (typeof emitterOrTarget?.getMaxListeners === 'function') {
    return emitterOrTarget.getMaxListeners();
  }
  if (emitterOrTarget?.[kMaxEventTargetListeners] !== undefined) {
    return emitterOrTarget[kMaxEventTargetListeners];
  }
  throw wrongEmitter('emitter', emitterOrTarget);
}

function setMaxListeners(n, targets) {
  for (const target of targets) {
    if (isEventTarget(target)) {
      target[kMaxEventTargetListeners] = n;
      target[kMaxEventTargetListenersWarned] = false;
    } else if (typeof target.setMaxListeners === 'function') {
      target.setMaxListeners(n);
    } else {
      throw wrongEmitter('eventTargets', target);
    }
  }
}

/** Calls the listener once on abort; the result's dispose method takes it away again. */
function addAbortListener(signal, listener) {
  if (signal === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  }
  const validators = require('internal/validators');
  validators.validateAbortSignal(signal, 'signal');
  validators.validateFunction(listener, 'listener');
  let remove = () => {};
  if (signal.aborted) {
    queueMicrotask(() => listener());
  } else {
    const { kResistStopPropagation } = require('internal/event_target');
    signal.addEventListener('abort', listener, { __proto__: null, once: true, [kResistStopPropagation]: true });
    remove = () => signal.removeEventListener('abort', listener);
  }
  return { __proto__: null, [Symbol.dispose]: () => remove() };
}

module.exports = { addAbortListener, getEventListeners, getMaxListeners, setMaxListeners };

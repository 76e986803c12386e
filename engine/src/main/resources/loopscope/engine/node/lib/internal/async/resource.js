'use strict';
// AsyncResource: lets a library that queues callbacks itself run them in the context in which they were handed in.

const { codes: { ERR_ASYNC_TYPE, ERR_INVALID_ASYNC_ID } } = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');
const { deprecate } = require('internal/util');
const hook = require('internal/async/hook');

const binding = internalBinding('async_hooks');

class AsyncResource {
  #scope;
  #stores;

  constructor(type, options = {}) {
    validateString(type, 'type');
    const trigger = typeof options === 'number' ? options : options.triggerAsyncId ?? binding.executionId();
    if (!Number.isSafeInteger(trigger) || trigger < -1) {
      throw new ERR_INVALID_ASYNC_ID('triggerAsyncId', trigger);
    }
    if (type.length === 0 && hook.areEnabled()) {
      throw new ERR_ASYNC_TYPE(type);
    }
    this.#stores = binding.stores();
    this.#scope = binding.open(type, trigger, this);
  }

  runInAsyncScope(fn, thisArg, ...args) {
    const outer = binding.stores();
    binding.setStores(this.#stores);
    binding.enter(this.#scope);
    try {
      return Reflect.apply(fn, thisArg, args);
    } finally {
      binding.leave();
      binding.setStores(outer);
    }
  }

  emitDestroy() {
    binding.end(this.#scope);
    return this;
  }

  asyncId() {
    return binding.id(this.#scope);
  }

  triggerAsyncId() {
    return binding.trigger(this.#scope);
  }

  bind(fn, thisArg) {
    validateFunction(fn, 'fn');
    const resource = this;
    const bound = thisArg === undefined
      ? function(...args) {
        return resource.runInAsyncScope(fn, this, ...args);
      }
      : this.runInAsyncScope.bind(this, fn, thisArg);
    Object.defineProperty(bound, 'length', { configurable: true, value: fn.length });
    return defineResource(bound, this);
  }

  static bind(fn, type, thisArg) {
    return new AsyncResource(type || fn.name || 'bound-anonymous-fn').bind(fn, thisArg);
  }
}

function defineResource(bound, resource) {
  const message = 'The asyncResource property on bound functions is deprecated';
  let value = resource;
  return Object.defineProperty(bound, 'asyncResource', {
    configurable: true,
    enumerable: true,
    get: deprecate(() => value, message, 'DEP0172'),
    set: deprecate((other) => (value = other), message, 'DEP0172'),
  });
}

module.exports = { AsyncResource };

'use strict';
// AsyncLocalStorage. The engine carries one value along every asynchronous hop: a map from each storage to its store,
// never changed once it is made.

const binding = internalBinding('async_hooks');
const none = new Map();

function stores() {
  return binding.stores() ?? none;
}

class AsyncLocalStorage {
  #enabled = false;

  static bind(fn) {
    return require('internal/async/resource').AsyncResource.bind(fn);
  }

  static snapshot() {
    return AsyncLocalStorage.bind((callback, ...args) => callback(...args));
  }

  disable() {
    this.#enabled = false;
  }

  enterWith(store) {
    this.#enabled = true;
    binding.setStores(new Map(stores()).set(this, store));
  }

  run(store, callback, ...args) {
    const outer = this.getStore();
    if (Object.is(store, outer)) {
      return Reflect.apply(callback, null, args);
    }
    const before = stores();
    this.enterWith(store);
    const inside = stores();
    try {
      return Reflect.apply(callback, null, args);
    } finally {
      // What others entered meanwhile stays.
      binding.setStores(stores() === inside ? before : new Map(stores()).set(this, before.get(this)));
    }
  }

  exit(callback, ...args) {
    return this.#enabled ? this.run(undefined, callback, ...args) : Reflect.apply(callback, null, args);
  }

  getStore() {
    return this.#enabled ? stores().get(this) : undefined;
  }
}

module.exports = { AsyncLocalStorage };

'use strict';
// Objects that are the global scope of scripts: what a script reads or writes globally, it reads and writes in them.

const binding = internalBinding('contextify');

/** The global scope of each contextified object. */
const scopes = new WeakMap();

function isContext(object) {
  return scopes.has(object);
}

/** Looks in the object first, then among the scope's built-in objects; writes go to the object. */
class Interceptor {
  constructor(object, builtins) {
    this.object = object;
    this.builtins = builtins;
  }

  has(target, key) {
    return key in this.object || key in this.builtins;
  }

  get(target, key) {
    return key in this.object ? this.object[key] : this.builtins[key];
  }

  set(target, key, value) {
    this.object[key] = value;
    return true;
  }

  deleteProperty(target, key) {
    return !Object.hasOwn(target, key) && Reflect.deleteProperty(this.object, key) && Reflect.deleteProperty(this.builtins, key);
  }

  ownKeys() {
    return [...new Set([...Reflect.ownKeys(this.object), ...Reflect.ownKeys(this.builtins)])];
  }

  getOwnPropertyDescriptor(target, key) {
    const found = Object.getOwnPropertyDescriptor(this.object, key) ?? Object.getOwnPropertyDescriptor(this.builtins, key);
    return found && { ...found, configurable: !Object.hasOwn(target, key) };
  }

  /** A `var` cannot be deleted, and a proxy may say so only of what its target has as well. */
  defineProperty(target, key, descriptor) {
    if (descriptor.configurable === false) {
      Reflect.defineProperty(target, key, { ...descriptor, writable: true });
    }
    return Reflect.defineProperty(this.object, key, { ...descriptor, configurable: true });
  }
}

/** Gives an object a global scope whose properties are its own. */
function makeContext(object) {
  const scope = binding.newScope();
  const builtins = binding.global(scope);
  const proxy = new Proxy({}, new Interceptor(object, builtins));
  binding.replaceGlobal(scope, proxy);
  Object.defineProperty(builtins, 'globalThis', { value: proxy, writable: true, configurable: true, enumerable: false });
  scopes.set(object, scope);
  return object;
}

/** A context without an object of its own: its global object itself. */
function makePlainContext() {
  const scope = binding.newScope();
  const global = binding.global(scope);
  scopes.set(global, scope);
  return global;
}

function scopeOf(object) {
  return scopes.get(object);
}

module.exports = { isContext, makeContext, makePlainContext, scopeOf };

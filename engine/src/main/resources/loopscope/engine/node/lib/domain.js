'use strict';
// The module `domain`, deprecated long ago but still required by old packages: it runs functions and catches what they throw.
// Callbacks belong to a domain only where the program binds them to it.

const EventEmitter = require('events');

const stack = [];

class Domain extends EventEmitter {
  constructor() {
    super();
    this.members = [];
  }

  enter() {
    stack.push(this);
    this.#activate();
  }

  exit() {
    const index = stack.lastIndexOf(this);
    if (index >= 0) {
      stack.splice(index);
    }
    this.#activate();
  }

  #activate() {
    exports.active = process.domain = stack.at(-1);
  }

  /** An emitter in a domain sends it the errors that it has no listener for. */
  add(emitter) {
    this.members.push(emitter);
    emitter.domain = this;
    if (emitter instanceof EventEmitter) {
      emitter.on('error', (error) => emitter.listenerCount('error') === 1 && this.emit('error', error));
    }
  }

  remove(emitter) {
    emitter.domain = null;
    this.members = this.members.filter((member) => member !== emitter);
  }

  run(fn, ...args) {
    return this.#guarded(fn, undefined, args);
  }

  bind(callback) {
    const domain = this;
    return function bound(...args) {
      return domain.#guarded(callback, this, args);
    };
  }

  intercept(callback) {
    const domain = this;
    return function intercepted(error, ...args) {
      return error instanceof Error ? domain.emit('error', error) : domain.#guarded(callback, this, args);
    };
  }

  #guarded(fn, receiver, args) {
    this.enter();
    try {
      return Reflect.apply(fn, receiver, args);
    } catch (error) {
      if (this.listenerCount('error') === 0) {
        throw error;
      }
      this.exit();
      Object.assign(error, { domain: this, domainThrown: true });
      this.emit('error', error);
      return undefined;
    } finally {
      this.exit();
    }
  }
}

exports.Domain = Domain;
exports.active = null;
exports._stack = stack;
exports.create = exports.createDomain = () => new Domain();

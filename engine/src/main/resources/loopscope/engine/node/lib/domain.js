'use strict';
// The module `domain`, deprecated long ago but still required by old packages: it takes what is thrown in its functions.
// Callbacks belong to a domain only where the program binds them to it.

const EventEmitter = require('events');

const stack = [];

function activate() {
  exports.active = process.domain = stack.at(-1);
  process.setUncaughtExceptionCaptureCallback(null);
  if (stack.some((domain) => domain.listenerCount('error') > 0)) {
    process.setUncaughtExceptionCaptureCallback(handle);
  }
}

/** The error with what a domain tells of it. */
function blame(error, emitter) {
  const { codes: { ERR_UNHANDLED_ERROR } } = require('internal/errors');
  const told = error || new ERR_UNHANDLED_ERROR(error);
  if (typeof told === 'object') {
    told.domainEmitter = emitter;
    Object.defineProperty(told, 'domain', {
      __proto__: null, configurable: true, enumerable: false, value: emitter.domain, writable: true,
    });
    told.domainThrown = false;
  }
  return told;
}

class Domain extends EventEmitter {
  constructor() {
    super();
    this.members = [];
  }

  enter() {
    stack.push(this);
    activate();
  }

  exit() {
    const index = stack.lastIndexOf(this);
    if (index >= 0) {
      stack.splice(index);
      activate();
    }
  }

  /** An emitter in a domain sends it the errors that it has no listener for. */
  add(emitter) {
    this.members.push(emitter);
    emitter.domain = this;
    if (emitter instanceof EventEmitter) {
      emitter.on('error', (error) => emitter.listenerCount('error') === 1 && this.emit('error', blame(error, emitter)));
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

  /** What is thrown leaves the callback; the domain that was entered last and has a listener gets it. */
  #guarded(fn, receiver, args) {
    this.enter();
    const result = Reflect.apply(fn, receiver, args);
    this.exit();
    return result;
  }
}

/** Gives an uncaught exception to the innermost domain that listens. */
function handle(error) {
  const domain = stack.findLast((each) => each.listenerCount('error') > 0);
  stack.length = 0;
  activate();
  if (typeof error === 'object' && error !== null) {
    Object.assign(error, { domain, domainThrown: true });
  }
  domain.emit('error', error);
  exports.active = process.domain = null;
}

exports.Domain = Domain;
exports.active = null;
exports._stack = stack;
exports.create = exports.createDomain = () => new Domain();

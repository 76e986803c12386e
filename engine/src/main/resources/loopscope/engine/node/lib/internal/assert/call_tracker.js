'use strict';
// assert.CallTracker: counts the calls of functions, to verify them at the end.

const { codes } = require('internal/errors');
const { AssertionError } = require('internal/assert/assertion_error');
const { validateUint32 } = require('internal/validators');

/** How often a function is to be called, and its calls so far. */
class Tracked {
  calls = [];

  constructor(name, expected) {
    this.name = name;
    this.expected = expected;
    this.stack = new Error();
  }

  add(thisArg, args) {
    this.calls.push(Object.freeze({ thisArg, arguments: Object.freeze([...args]) }));
  }

  get isAsExpected() {
    return this.calls.length === this.expected;
  }

  report() {
    const { name, expected, stack } = this;
    const actual = this.calls.length;
    return {
      message: `Expected the ${name} function to be executed ${expected} time(s) but was executed ${actual} time(s).`,
      actual,
      expected,
      operator: name,
      stack,
    };
  }
}

function nothing() {}
Object.defineProperty(nothing, 'name', { __proto__: null, value: '' });

class CallTracker {
  #all = new Set();
  #byFunction = new WeakMap();

  #of(tracked) {
    const found = this.#byFunction.get(tracked);
    if (found === undefined) {
      throw new codes.ERR_INVALID_ARG_VALUE('tracked', tracked, 'is not a tracked function');
    }
    return found;
  }

  /** A function that calls `fn` and is counted. `calls(2)` counts one that does nothing. */
  calls(fn, expected = 1) {
    if (process._exiting) {
      throw new codes.ERR_UNAVAILABLE_DURING_EXIT();
    }
    const [target, count] = typeof fn === 'number' ? [nothing, fn] : [fn ?? nothing, expected];
    validateUint32(count, 'expected', true);
    const context = new Tracked(target.name || 'calls', count);
    const tracked = new Proxy(target, {
      apply(_, thisArg, args) {
        context.add(thisArg, args);
        return Reflect.apply(target, thisArg, args);
      },
    });
    this.#all.add(context);
    this.#byFunction.set(tracked, context);
    return tracked;
  }

  getCalls(tracked) {
    return Object.freeze([...this.#of(tracked).calls]);
  }

  reset(tracked) {
    for (const context of tracked === undefined ? this.#all : [this.#of(tracked)]) {
      context.calls = [];
    }
  }

  report() {
    return [...this.#all].filter((context) => !context.isAsExpected).map((context) => context.report());
  }

  verify() {
    const details = this.report();
    if (details.length > 0) {
      const message = details.length === 1
        ? details[0].message
        : 'Functions were not called the expected number of times';
      throw new AssertionError({ message, details });
    }
  }
}

module.exports = CallTracker;

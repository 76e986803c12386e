'use strict';
// What lists of names and values have in common: they are walked as pairs, and stay live while they are.

const { needArguments } = require('internal/fetch/conversions');

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

/** The class of a list's iterators. */
function iteratorClass(name) {
  class PairsIterator {
    #pairs;
    #pick;
    #at = 0;

    constructor(pairs, pick) {
      this.#pairs = pairs;
      this.#pick = pick;
    }

    next() {
      const pair = this.#pairs()[this.#at++];
      return pair === undefined ? { value: undefined, done: true } : { value: this.#pick(pair), done: false };
    }
  }
  Object.setPrototypeOf(PairsIterator.prototype, iteratorPrototype);
  delete PairsIterator.prototype.constructor;
  Object.defineProperty(PairsIterator.prototype, 'next', { enumerable: true });
  Object.defineProperty(PairsIterator.prototype, Symbol.toStringTag, { value: `${name} Iterator`, configurable: true });
  return PairsIterator;
}

function method(name, Iterator, pairsOf, pick) {
  return {
    [name]() {
      pairsOf(this);
      return new Iterator(() => pairsOf(this), pick);
    },
  }[name];
}

/** Gives a class what iterates over {@code pairsOf(instance)}, which throws for what is no instance. */
function makeIterable(Class, pairsOf) {
  const Iterator = iteratorClass(Class.name);
  const define = (key, value, enumerable = true) => {
    Object.defineProperty(Class.prototype, key, { value, enumerable, writable: true, configurable: true });
  };
  define('keys', method('keys', Iterator, pairsOf, ([name]) => name));
  define('values', method('values', Iterator, pairsOf, ([, value]) => value));
  define('entries', method('entries', Iterator, pairsOf, ([name, value]) => [name, value]));
  define('forEach', function forEach(callback, thisArgument = undefined) {
    pairsOf(this);
    needArguments(arguments, 1, `${Class.name}.forEach`);
    if (typeof callback !== 'function') {
      throw new TypeError(`Failed to execute 'forEach' on '${Class.name}': parameter 1 is not of type 'Function'.`);
    }
    for (const [name, value] of this) {
      Reflect.apply(callback, thisArgument, [value, name, this]);
    }
  });
  define(Symbol.iterator, Class.prototype.entries, false);
}

module.exports = { makeIterable };

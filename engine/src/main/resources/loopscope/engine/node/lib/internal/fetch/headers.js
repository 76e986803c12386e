'use strict';
// The class Headers: https://fetch.spec.whatwg.org/#headers-class

const { byteString, illegalInvocation, needArguments } = require('internal/fetch/conversions');
const { HeaderList } = require('internal/fetch/header_list');
const { makeIterable } = require('internal/fetch/pairs');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

const notToken = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/;
const outerSpace = /^[\t\n\r ]+|[\t\n\r ]+$/g;

function checkName(name, method) {
  if (name === '' || notToken.test(name)) {
    throw new TypeError(`Headers.${method}: ${JSON.stringify(name)} is an invalid header name.`);
  }
}

function normalized(value) {
  const trimmed = value.replace(outerSpace, '');
  if (/[\0\r\n]/.test(trimmed)) {
    throw new TypeError(`Headers.append: "${trimmed}" is an invalid header value.`);
  }
  return trimmed;
}

/** What headers may be made of, as pairs. */
function pairsOf(init) {
  if (init === null || (typeof init !== 'object' && typeof init !== 'function')) {
    throw new TypeError('Headers constructor: Argument 1 could not be converted to one of: ' +
      'sequence<sequence<ByteString>>, record<ByteString, ByteString>.');
  }
  if (typeof init[Symbol.iterator] !== 'function') {
    return Reflect.ownKeys(init).filter((key) => Object.getOwnPropertyDescriptor(init, key)?.enumerable)
      .map((key) => [byteString(key), byteString(init[key])]);
  }
  return Array.from(init, (pair) => {
    const both = Array.from(pair, byteString);
    if (both.length !== 2) {
      throw new TypeError(`Headers constructor: expected name/value pair to be length 2, found ${both.length}.`);
    }
    return both;
  });
}

let listOf;
let wrap;

function check(headers, args, count, method) {
  listOf(headers);
  needArguments(args, count, `Headers.${method}`);
}

class Headers {
  #list = new HeaderList();
  #immutable = false;

  constructor(init = undefined) {
    if (init !== undefined) {
      this.#fill(init);
    }
  }

  append(name, value) {
    check(this, arguments, 2, 'append');
    this.#append(byteString(name), byteString(value));
  }

  delete(name) {
    check(this, arguments, 1, 'delete');
    const key = byteString(name);
    checkName(key, 'delete');
    this.#checkMutable();
    this.#list.delete(key);
  }

  get(name) {
    check(this, arguments, 1, 'get');
    const key = byteString(name);
    checkName(key, 'get');
    return this.#list.get(key);
  }

  has(name) {
    check(this, arguments, 1, 'has');
    const key = byteString(name);
    checkName(key, 'has');
    return this.#list.has(key);
  }

  set(name, value) {
    check(this, arguments, 2, 'set');
    const key = byteString(name);
    const text = normalized(byteString(value));
    checkName(key, 'set');
    this.#checkMutable();
    this.#list.set(key, text);
  }

  getSetCookie() {
    return listOf(this).cookies;
  }

  [customInspect](depth, options) {
    options.depth ??= depth;
    return `Headers ${require('internal/util/inspect').inspect(Object.fromEntries(this.#list.written), options)}`;
  }

  #fill(init) {
    const pairs = init !== null && typeof init === 'object' && #list in init ? init.#list.written.filter(
      ([name]) => name.toLowerCase() !== 'set-cookie').concat(init.#list.cookies.map((cookie) => ['set-cookie', cookie])) :
      pairsOf(init);
    pairs.forEach(([name, value]) => this.#append(name, value));
  }

  #append(name, value) {
    const text = value.replace(outerSpace, '');
    checkName(name, 'append');
    normalized(text);
    this.#checkMutable();
    this.#list.append(name, text);
  }

  #checkMutable() {
    if (this.#immutable) {
      throw new TypeError('immutable');
    }
  }

  static {
    listOf = (headers) => {
      if (headers === null || typeof headers !== 'object' || !(#list in headers)) {
        throw illegalInvocation();
      }
      return headers.#list;
    };
    wrap = (list, isImmutable) => {
      const headers = new Headers();
      headers.#list = list;
      headers.#immutable = isImmutable;
      return headers;
    };
  }
}

for (const name of ['append', 'delete', 'get', 'has', 'set', 'getSetCookie']) {
  Object.defineProperty(Headers.prototype, name, { enumerable: true });
}
Object.defineProperty(Headers.prototype, Symbol.toStringTag, { value: 'Headers', configurable: true });
makeIterable(Headers, (headers) => listOf(headers).sorted);

/** {@code listOf(headers)} is the list behind an instance, {@code wrap(list, isImmutable)} an instance for a list. */
module.exports = { Headers, listOf, wrap };

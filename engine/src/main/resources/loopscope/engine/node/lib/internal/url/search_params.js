'use strict';
// URLSearchParams: a list of names and values. https://url.spec.whatwg.org/#interface-urlsearchparams

const { codes } = require('internal/errors');
const { text } = require('internal/url/text');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const lists = new WeakMap();
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

function decode(encoded) {
  const spaced = encoded.replaceAll('+', ' ');
  if (!spaced.includes('%')) {
    return spaced;
  }
  try {
    return decodeURIComponent(spaced);
  } catch {
    return require('querystring').unescape(spaced);
  }
}

function encode(value) {
  return encodeURIComponent(value).replaceAll('%20', '+')
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function parsed(query) {
  return query.split('&').filter((part) => part !== '').map((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
  });
}

function pairsOf(init) {
  return Array.from(init, (pair) => {
    if (pair === null || (typeof pair !== 'object' && typeof pair !== 'function') ||
      typeof pair[Symbol.iterator] !== 'function') {
      throw new codes.ERR_INVALID_TUPLE('Each query pair', '[name, value]');
    }
    const values = [...pair];
    if (values.length !== 2) {
      throw new codes.ERR_INVALID_TUPLE('Each query pair', '[name, value]');
    }
    return values.map(text);
  });
}

function listFrom(init) {
  if (init === undefined || init === null) {
    return [];
  }
  if (typeof init !== 'object' && typeof init !== 'function') {
    const query = text(init);
    return parsed(query.startsWith('?') ? query.slice(1) : query);
  }
  if (lists.has(init)) {
    return lists.get(init).list.map((pair) => [...pair]);
  }
  const method = init[Symbol.iterator];
  if (method !== undefined && method !== null) {
    if (typeof method !== 'function') {
      throw new codes.ERR_ARG_NOT_ITERABLE('Query pairs');
    }
    return pairsOf(init);
  }
  const record = new Map(Reflect.ownKeys(init)
    .filter((key) => Object.getOwnPropertyDescriptor(init, key).enumerable)
    .map((key) => [text(key), text(init[key])]));
  return [...record];
}

function stateOf(params) {
  const state = lists.get(params);
  if (state === undefined) {
    throw new codes.ERR_INVALID_THIS('URLSearchParams');
  }
  return state;
}

function need(args, ...names) {
  if (args.length < names.length) {
    throw new codes.ERR_MISSING_ARGS(...names);
  }
}

function serialized(list) {
  return list.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function changed(state) {
  state.tell?.(serialized(state.list));
}

class ParamsIterator {
  #state;
  #pick;
  #at = 0;

  constructor(state, pick) {
    this.#state = state;
    this.#pick = pick;
  }

  next() {
    const pair = this.#state.list[this.#at++];
    return pair === undefined ? { value: undefined, done: true } : { value: this.#pick(pair), done: false };
  }

  [customInspect](depth, options, inspect) {
    const rest = this.#state.list.slice(this.#at).map(this.#pick);
    return `URLSearchParams Iterator ${inspect(rest, options).replace(/^\[/, '{').replace(/\]$/, '}')}`;
  }
}
Object.setPrototypeOf(ParamsIterator.prototype, iteratorPrototype);
Object.defineProperty(ParamsIterator.prototype, 'constructor', {
  __proto__: null, value: Object, writable: true, configurable: true,
});
Object.defineProperty(ParamsIterator.prototype, 'next', { __proto__: null, enumerable: true });
Object.defineProperty(ParamsIterator.prototype, Symbol.toStringTag, {
  __proto__: null,
  value: 'URLSearchParams Iterator', configurable: true,
});

class URLSearchParams {
  constructor(init = undefined) {
    lists.set(this, { list: listFrom(init), tell: undefined });
  }

  get size() {
    return stateOf(this).list.length;
  }

  append(name, value) {
    const state = stateOf(this);
    need(arguments, 'name', 'value');
    state.list.push([text(name), text(value)]);
    changed(state);
  }

  delete(name, value = undefined) {
    const state = stateOf(this);
    need(arguments, 'name');
    const gone = (pair) => pair[0] === text(name) && (value === undefined || pair[1] === text(value));
    state.list = state.list.filter((pair) => !gone(pair));
    changed(state);
  }

  get(name) {
    need(arguments, 'name');
    return stateOf(this).list.find((pair) => pair[0] === text(name))?.[1] ?? null;
  }

  getAll(name) {
    need(arguments, 'name');
    return stateOf(this).list.filter((pair) => pair[0] === text(name)).map((pair) => pair[1]);
  }

  has(name, value = undefined) {
    need(arguments, 'name');
    return stateOf(this).list.some((pair) => pair[0] === text(name) &&
      (value === undefined || pair[1] === text(value)));
  }

  set(name, value) {
    const state = stateOf(this);
    need(arguments, 'name', 'value');
    const first = state.list.find((pair) => pair[0] === text(name));
    if (first === undefined) {
      state.list.push([text(name), text(value)]);
    } else {
      first[1] = text(value);
      state.list = state.list.filter((pair) => pair === first || pair[0] !== first[0]);
    }
    changed(state);
  }

  sort() {
    const state = stateOf(this);
    state.list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    changed(state);
  }

  entries() {
    return new ParamsIterator(stateOf(this), ([name, value]) => [name, value]);
  }

  forEach(callback, thisArg = undefined) {
    const state = stateOf(this);
    require('internal/validators').validateFunction(callback, 'callback');
    for (let at = 0; at < state.list.length; at++) {
      const [name, value] = state.list[at];
      Reflect.apply(callback, thisArg, [value, name, this]);
    }
  }

  keys() {
    return new ParamsIterator(stateOf(this), ([name]) => name);
  }

  values() {
    return new ParamsIterator(stateOf(this), ([, value]) => value);
  }

  toString() {
    return serialized(stateOf(this).list);
  }

  [customInspect](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) {
      return options.stylize('[Object]', 'special');
    }
    const { list } = stateOf(this);
    if (list.length === 0) {
      return 'URLSearchParams {}';
    }
    const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
    const pairs = list.map(([name, value]) => `${inspect(name, inner)} => ${inspect(value, inner)}`);
    const length = pairs.reduce((sum, pair) => sum + pair.length + 2, -2);
    return length > options.breakLength
      ? `URLSearchParams {\n  ${pairs.join(',\n  ')} }`
      : `URLSearchParams { ${pairs.join(', ')} }`;
  }
}

for (const name of ['size', 'append', 'delete', 'get', 'getAll', 'has', 'set', 'sort', 'entries', 'forEach', 'keys',
  'values', 'toString']) {
  Object.defineProperty(URLSearchParams.prototype, name, { __proto__: null, enumerable: true });
}
Object.defineProperty(URLSearchParams.prototype, Symbol.toStringTag, {
  __proto__: null,
  value: 'URLSearchParams', configurable: true,
});
Object.defineProperty(URLSearchParams.prototype, Symbol.iterator, {
  __proto__: null,
  value: URLSearchParams.prototype.entries, writable: true, configurable: true,
});

/** Makes the params those of a URL, whose query they read and, when they change, write. */
function attach(params, query, tell) {
  const state = stateOf(params);
  state.list = parsed(query);
  state.tell = tell;
}

module.exports = { URLSearchParams, attach };

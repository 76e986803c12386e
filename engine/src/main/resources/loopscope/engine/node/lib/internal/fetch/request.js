'use strict';
// The class Request: https://fetch.spec.whatwg.org/#request-class

const { addReaders, extract } = require('internal/fetch/body');
const { byteString, dictionary, illegalInvocation, needArguments, oneOf, toUSVString } =
  require('internal/fetch/conversions');
const { HeaderList } = require('internal/fetch/header_list');
const headers = require('internal/fetch/headers');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

/** The members of RequestInit that have a few values only. */
const enumerations = {
  referrerPolicy: ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin',
    'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url'],
  mode: ['navigate', 'same-origin', 'no-cors', 'cors'],
  credentials: ['omit', 'same-origin', 'include'],
  cache: ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'],
  redirect: ['follow', 'manual', 'error'],
  duplex: ['half'],
};

const defaults = {
  referrer: 'about:client', referrerPolicy: '', mode: 'cors', credentials: 'same-origin', cache: 'default',
  redirect: 'follow', integrity: '', keepalive: false,
};

/** How it is shown, in this order. */
const shown = ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache',
  'redirect', 'integrity', 'keepalive', 'isReloadNavigation', 'isHistoryNavigation', 'signal'];

function parseUrl(input) {
  let url;
  try {
    url = new URL(input);
  } catch (cause) {
    throw new TypeError(`Failed to parse URL from ${input}`, { cause });
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${input}`);
  }
  return url;
}

let warnedOfPatch = false;

function normalizedMethod(value) {
  const method = byteString(value);
  if (!/^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/.test(method)) {
    throw new TypeError(`'${method}' is not a valid HTTP method.`);
  }
  const upper = method.toUpperCase();
  if (['CONNECT', 'TRACE', 'TRACK'].includes(upper)) {
    throw new TypeError(`'${method}' HTTP method is unsupported.`);
  }
  if (method === 'patch' && !warnedOfPatch) {
    warnedOfPatch = true;
    process.emitWarning('Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more ' +
      'likely to succeed.', { code: 'UNDICI-FETCH-patch' });
  }
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(upper) ? upper : method;
}

function referrerOf(value) {
  const text = toUSVString(value);
  if (text === '') {
    return 'no-referrer';
  }
  try {
    const { href, protocol, pathname } = new URL(text);
    return protocol === 'about:' && pathname === 'client' ? 'about:client' : href;
  } catch (cause) {
    throw new TypeError(`Referrer "${text}" is not a valid URL.`, { cause });
  }
}

/** The members of {@code init} that were given, converted. */
function convert(init) {
  const given = {};
  for (const [name, accepted] of Object.entries(enumerations)) {
    if (init[name] !== undefined) {
      given[name] = oneOf(init[name], accepted, 'Request constructor');
    }
  }
  const { signal } = init;
  if (signal !== undefined && signal !== null && !(signal instanceof AbortSignal)) {
    throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
  }
  return given;
}

/** A signal of its own that aborts when the given one does. */
function following(signal) {
  return signal === null || signal === undefined ? new AbortController().signal : AbortSignal.any([signal]);
}

let stateOf;

class Request {
  #state;

  constructor(input, init = undefined) {
    needArguments(arguments, 1, 'Request constructor');
    const members = dictionary(init, 'Request constructor');
    const given = convert(members);
    const from = input !== null && typeof input === 'object' && #state in input ? input.#state : null;
    const state = from === null ? { ...defaults, method: 'GET', url: parseUrl(toUSVString(input)) } : { ...from };
    Object.assign(state, given);
    if (members.window !== undefined && members.window !== null) {
      throw new TypeError("'window' option 'client' must be null");
    }
    Request.#assignPlain(state, members);
    state.signal = following(members.signal === undefined ? from?.signal : members.signal);
    Request.#assignHeaders(state, from, members);
    Request.#assignBody(state, from, members);
    this.#state = state;
  }

  static #assignPlain(state, { referrer, integrity, keepalive, method }) {
    if (referrer !== undefined) {
      state.referrer = referrerOf(referrer);
    }
    if (integrity !== undefined) {
      state.integrity = `${integrity}`;
    }
    if (keepalive !== undefined) {
      state.keepalive = Boolean(keepalive);
    }
    if (method !== undefined) {
      state.method = normalizedMethod(method);
    }
  }

  static #assignHeaders(state, from, members) {
    const given = members.headers === undefined ? from?.headers : members.headers;
    state.list = HeaderList.from(headers.listOf(new headers.Headers(given)));
    state.headers = headers.wrap(state.list, false);
  }

  static #assignBody(state, from, members) {
    const given = members.body ?? null;
    if ((given !== null || (from?.body ?? null) !== null) && ['GET', 'HEAD'].includes(state.method)) {
      throw new TypeError('Request with GET/HEAD method cannot have body.');
    }
    if (given === null) {
      state.body = from === null ? null : Request.#takeBody(from);
      return;
    }
    const { body, type } = extract(given);
    if (type !== null && !state.list.has('content-type')) {
      state.list.append('content-type', type);
    }
    if (body.bytes === null && members.duplex === undefined) {
      throw new TypeError('RequestInit: duplex option is required when sending a body.');
    }
    state.body = body;
  }

  /** The body moves to the new request: the old one has been used. */
  static #takeBody(from) {
    if (from.body === null) {
      return null;
    }
    if (from.body.isUnusable) {
      throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
    }
    const { Body } = require('internal/fetch/body');
    const { TransformStream } = require('stream/web');
    const identity = new TransformStream();
    return new Body(from.body.stream.pipeThrough(identity), from.body.bytes);
  }

  get method() {
    return stateOf(this).method;
  }

  get url() {
    return stateOf(this).url.href;
  }

  get headers() {
    return stateOf(this).headers;
  }

  get destination() {
    stateOf(this);
    return '';
  }

  get referrer() {
    const { referrer } = stateOf(this);
    return referrer === 'no-referrer' ? '' : referrer;
  }

  get referrerPolicy() {
    return stateOf(this).referrerPolicy;
  }

  get mode() {
    return stateOf(this).mode;
  }

  get credentials() {
    return stateOf(this).credentials;
  }

  get cache() {
    return stateOf(this).cache;
  }

  get redirect() {
    return stateOf(this).redirect;
  }

  get integrity() {
    return stateOf(this).integrity;
  }

  get keepalive() {
    return stateOf(this).keepalive;
  }

  get isReloadNavigation() {
    stateOf(this);
    return false;
  }

  get isHistoryNavigation() {
    stateOf(this);
    return false;
  }

  get signal() {
    return stateOf(this).signal;
  }

  get body() {
    return stateOf(this).body?.stream ?? null;
  }

  get bodyUsed() {
    return stateOf(this).body?.isUsed ?? false;
  }

  get duplex() {
    stateOf(this);
    return 'half';
  }

  clone() {
    const state = stateOf(this);
    if (state.body?.isUnusable) {
      throw new TypeError('unusable');
    }
    const list = HeaderList.from(state.list);
    const clone = new Request(state.url.href);
    clone.#state = {
      ...state, list, headers: headers.wrap(list, false), body: state.body?.clone() ?? null,
      signal: following(state.signal),
    };
    return clone;
  }

  [customInspect](depth, options) {
    const fields = Object.fromEntries(shown.map((name) => [name, this[name]]));
    options.depth ??= 2;
    return `Request ${require('internal/util/inspect').inspect(fields, options)}`;
  }

  static {
    stateOf = (request) => {
      if (request === null || typeof request !== 'object' || !(#state in request)) {
        throw illegalInvocation();
      }
      return request.#state;
    };
  }
}

for (const name of [...shown, 'body', 'bodyUsed', 'duplex', 'clone']) {
  Object.defineProperty(Request.prototype, name, { enumerable: true });
}
Object.defineProperty(Request.prototype, Symbol.toStringTag, { value: 'Request', configurable: true });
addReaders(Request, stateOf);

module.exports = { Request, stateOf };

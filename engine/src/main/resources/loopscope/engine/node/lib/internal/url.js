'use strict';
// URL, over the parser of the binding.
// https://url.spec.whatwg.org/#url-class

const binding = internalBinding('url');
const { codes } = require('internal/errors');
const { text } = require('internal/url/text');
const { URLSearchParams, attach } = require('internal/url/search_params');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const specialWithOrigin = new Set(['ftp:', 'http:', 'https:', 'ws:', 'wss:']);

function invalid(input, base) {
  const error = new TypeError('Invalid URL');
  error.code = 'ERR_INVALID_URL';
  error.input = input;
  if (base !== undefined) {
    error.base = base;
  }
  return error;
}

function originOf(url) {
  if (specialWithOrigin.has(url.protocol)) {
    return `${url.protocol}//${url.host}`;
  }
  const inner = url.protocol === 'blob:' && /^https?:/i.test(url.pathname) && binding.parse(url.pathname);
  return inner ? new URL(inner[0]).origin : 'null';
}

class URL {
  // What the binding gives: href, protocol, username, password, hostname, port, pathname, search, hash.
  #parts;
  #searchParams;

  constructor(input, base = undefined) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('url');
    }
    const href = text(input);
    const baseText = base === undefined ? undefined : text(base);
    this.#parts = binding.parse(href, baseText);
    if (this.#parts === undefined) {
      throw invalid(href, baseText);
    }
  }

  static createObjectURL(blob) {
    return require('internal/blob_urls').createObjectURL(blob);
  }

  static revokeObjectURL(url) {
    require('internal/blob_urls').revokeObjectURL(url);
  }

  static canParse(input, base = undefined) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('url');
    }
    return binding.canParse(text(input), base === undefined ? undefined : text(base));
  }

  #set(member, value) {
    this.#parts = binding.set(this.#parts[0], member, text(value));
  }

  #showSearch() {
    if (this.#searchParams !== undefined) {
      attach(this.#searchParams, this.search.slice(1), (query) => this.#set('search', query));
    }
  }

  [customInspect](depth, options) {
    if (typeof depth === 'number' && depth < 0) {
      return this;
    }
    const shown = { __proto__: { constructor: this.constructor === globalThis.Object ? null : this.constructor } };
    for (const name of ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname',
      'search', 'searchParams', 'hash']) {
      shown[name] = this[name];
    }
    return `${this.constructor.name} ${require('internal/util/inspect').inspect(shown, options).replace(/^URL /, '')}`;
  }

  toString() {
    return this.#parts[0];
  }

  get href() {
    return this.#parts[0];
  }

  set href(value) {
    const parsed = binding.parse(text(value));
    if (parsed === undefined) {
      throw invalid(text(value));
    }
    this.#parts = parsed;
    this.#showSearch();
  }

  get origin() {
    return originOf(this);
  }

  get protocol() {
    return this.#parts[1];
  }

  set protocol(value) {
    this.#set('protocol', value);
  }

  get username() {
    return this.#parts[2];
  }

  set username(value) {
    this.#set('username', value);
  }

  get password() {
    return this.#parts[3];
  }

  set password(value) {
    this.#set('password', value);
  }

  get host() {
    return this.port === '' ? this.hostname : `${this.hostname}:${this.port}`;
  }

  set host(value) {
    this.#set('host', value);
  }

  get hostname() {
    return this.#parts[4];
  }

  set hostname(value) {
    this.#set('hostname', value);
  }

  get port() {
    return this.#parts[5];
  }

  set port(value) {
    this.#set('port', value);
  }

  get pathname() {
    return this.#parts[6];
  }

  set pathname(value) {
    this.#set('pathname', value);
  }

  get search() {
    return this.#parts[7];
  }

  set search(value) {
    this.#set('search', value);
    this.#showSearch();
  }

  get searchParams() {
    if (this.#searchParams === undefined) {
      this.#searchParams = new URLSearchParams();
      this.#showSearch();
    }
    return this.#searchParams;
  }

  get hash() {
    return this.#parts[8];
  }

  set hash(value) {
    this.#set('hash', value);
  }

  toJSON() {
    return this.#parts[0];
  }
}

for (const name of ['toString', 'href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port',
  'pathname', 'search', 'searchParams', 'hash', 'toJSON']) {
  Object.defineProperty(URL.prototype, name, { __proto__: null, enumerable: true });
}
Object.defineProperty(URL.prototype, Symbol.toStringTag, { __proto__: null, value: 'URL', configurable: true });
Object.defineProperty(URL.prototype, customInspect, { __proto__: null, enumerable: false });

/** What http.request and its kin take of a URL. */
function urlToHttpOptions(url) {
  const { hostname, pathname, port, username, password, search } = url;
  const options = {
    __proto__: null,
    ...url,
    protocol: url.protocol,
    hostname: hostname?.startsWith('[') ? hostname.slice(1, -1) : hostname,
    hash: url.hash,
    search,
    pathname,
    path: `${pathname || ''}${search || ''}`,
    href: url.href,
  };
  if (port !== '') {
    options.port = Number(port);
  }
  if (username || password) {
    options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  }
  return options;
}

module.exports = { URL, URLSearchParams, urlToHttpOptions };

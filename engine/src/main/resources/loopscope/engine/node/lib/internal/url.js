'use strict';
// URL, over the state machine of the whatwg-url WebJar.
// https://url.spec.whatwg.org/#url-class

const machine = require('webjar/whatwg-url/lib/url-state-machine');
const { codes } = require('internal/errors');
const { text } = require('internal/url/text');
const { URLSearchParams, attach } = require('internal/url/search_params');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const withOrigin = new Set(['ftp:', 'http:', 'https:', 'ws:', 'wss:', 'blob:']);

function invalid(input, base) {
  const error = new codes.ERR_INVALID_URL();
  error.input = input;
  if (base !== undefined) {
    error.base = base;
  }
  return error;
}

function parse(input, base) {
  if (base === undefined) {
    return machine.basicURLParse(input) ?? undefined;
  }
  const baseURL = machine.basicURLParse(base);
  return baseURL === null ? undefined : machine.basicURLParse(input, { baseURL }) ?? undefined;
}

class URL {
  #url;
  #searchParams;

  constructor(input, base = undefined) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('url');
    }
    const href = text(input);
    const baseText = base === undefined ? undefined : text(base);
    this.#url = parse(href, baseText);
    if (this.#url === undefined) {
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
    return parse(text(input), base === undefined ? undefined : text(base)) !== undefined;
  }

  /** Parses a part of its own, as a setter does. */
  #set(part, value) {
    machine.basicURLParse(value, { url: this.#url, stateOverride: part });
  }

  #query(value) {
    this.#url.query = value === '' ? null : '';
    if (value !== '') {
      this.#set('query', value.startsWith('?') ? value.slice(1) : value);
    }
  }

  [customInspect](depth, options) {
    if (typeof depth === 'number' && depth < 0) {
      return this;
    }
    const shown = { __proto__: { constructor: this.constructor === Object ? null : this.constructor } };
    for (const name of ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname',
      'search', 'searchParams', 'hash']) {
      shown[name] = this[name];
    }
    return `${this.constructor.name} ${require('internal/util/inspect').inspect(shown, options).replace(/^URL /, '')}`;
  }

  toString() {
    return this.href;
  }

  get href() {
    return machine.serializeURL(this.#url);
  }

  set href(value) {
    const parsed = parse(text(value));
    if (parsed === undefined) {
      throw invalid(text(value));
    }
    this.#url = parsed;
    if (this.#searchParams !== undefined) {
      attach(this.#searchParams, this.#url.query ?? '', (query) => this.#searchChanged(query));
    }
  }

  get origin() {
    return withOrigin.has(this.protocol) ? machine.serializeURLOrigin(this.#url) : 'null';
  }

  get protocol() {
    return `${this.#url.scheme}:`;
  }

  set protocol(value) {
    this.#set('scheme start', `${text(value)}:`);
  }

  get username() {
    return this.#url.username;
  }

  set username(value) {
    if (!machine.cannotHaveAUsernamePasswordPort(this.#url)) {
      machine.setTheUsername(this.#url, text(value));
    }
  }

  get password() {
    return this.#url.password;
  }

  set password(value) {
    if (!machine.cannotHaveAUsernamePasswordPort(this.#url)) {
      machine.setThePassword(this.#url, text(value));
    }
  }

  get host() {
    return this.port === '' ? this.hostname : `${this.hostname}:${this.port}`;
  }

  set host(value) {
    if (!machine.hasAnOpaquePath(this.#url)) {
      this.#set('host', text(value));
    }
  }

  get hostname() {
    return this.#url.host === null ? '' : machine.serializeHost(this.#url.host);
  }

  set hostname(value) {
    if (!machine.hasAnOpaquePath(this.#url)) {
      this.#set('hostname', text(value));
    }
  }

  get port() {
    return this.#url.port === null ? '' : machine.serializeInteger(this.#url.port);
  }

  set port(value) {
    if (machine.cannotHaveAUsernamePasswordPort(this.#url)) {
      return;
    }
    if (text(value) === '') {
      this.#url.port = null;
    } else {
      this.#set('port', text(value));
    }
  }

  get pathname() {
    return machine.serializePath(this.#url);
  }

  set pathname(value) {
    if (!machine.hasAnOpaquePath(this.#url)) {
      this.#url.path = [];
      this.#set('path start', text(value));
    }
  }

  get search() {
    return this.#url.query ? `?${this.#url.query}` : '';
  }

  set search(value) {
    this.#query(text(value));
    if (this.#searchParams !== undefined) {
      attach(this.#searchParams, this.#url.query ?? '', (query) => this.#searchChanged(query));
    }
  }

  #searchChanged(query) {
    this.#url.query = query === '' ? null : query;
  }

  get searchParams() {
    if (this.#searchParams === undefined) {
      this.#searchParams = new URLSearchParams();
      attach(this.#searchParams, this.#url.query ?? '', (query) => this.#searchChanged(query));
    }
    return this.#searchParams;
  }

  get hash() {
    return this.#url.fragment ? `#${this.#url.fragment}` : '';
  }

  set hash(value) {
    const fragment = text(value);
    this.#url.fragment = fragment === '' ? null : '';
    if (fragment !== '') {
      this.#set('fragment', fragment.startsWith('#') ? fragment.slice(1) : fragment);
    }
  }

  toJSON() {
    return this.href;
  }
}

for (const name of ['toString', 'href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port',
  'pathname', 'search', 'searchParams', 'hash', 'toJSON']) {
  Object.defineProperty(URL.prototype, name, { enumerable: true });
}
Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });
Object.defineProperty(URL.prototype, customInspect, { enumerable: false });

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

'use strict';
// The class Response: https://fetch.spec.whatwg.org/#response-class

const { addReaders, extract } = require('internal/fetch/body');
const { byteString, dictionary, illegalInvocation, needArguments, toUSVString } =
  require('internal/fetch/conversions');
const { HeaderList } = require('internal/fetch/header_list');
const headers = require('internal/fetch/headers');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

const nullBodyStatuses = new Set([101, 204, 205, 304]);
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const shown = ['status', 'statusText', 'headers', 'body', 'bodyUsed', 'ok', 'redirected', 'type', 'url'];

function checkedStatus(value) {
  const status = Math.trunc(Number(value)) || 0;
  if (status < 200 || status > 599) {
    throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
  }
  return status;
}

function checkedStatusText(value) {
  const text = byteString(value);
  if (!/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text)) {
    throw new TypeError('Invalid statusText');
  }
  return text;
}

let stateOf;
let respond;

class Response {
  #state;

  constructor(body = null, init = undefined) {
    const members = dictionary(init, 'Response constructor');
    const content = body === null ? { body: null, type: null } : extract(body);
    this.#state = Response.#stateFor(members, content);
  }

  static #stateFor({ status = 200, statusText = '', headers: given }, { body, type }) {
    const state = {
      type: 'default', status: checkedStatus(status), statusText: checkedStatusText(statusText), urls: [], body,
      list: headers.listOf(new headers.Headers(given)), isImmutable: false,
    };
    if (body !== null && nullBodyStatuses.has(state.status)) {
      throw new TypeError(`Response constructor: Invalid response status code ${state.status}`);
    }
    if (type !== null && !state.list.has('content-type')) {
      state.list.append('content-type', type);
    }
    return Response.#withHeaders(state);
  }

  static #withHeaders(state) {
    return { ...state, headers: headers.wrap(state.list, state.isImmutable) };
  }

  static error() {
    return respond({ type: 'error', status: 0 });
  }

  static json(data, init = undefined) {
    needArguments(arguments, 1, 'Response.json');
    const text = JSON.stringify(data);
    if (text === undefined) {
      throw new TypeError('Value is not JSON serializable');
    }
    const { body } = extract(text);
    const response = new Response();
    response.#state = Response.#stateFor(dictionary(init, 'Response.json'), { body, type: 'application/json' });
    return response;
  }

  static redirect(url, status = 302) {
    needArguments(arguments, 1, 'Response.redirect');
    let target;
    try {
      target = new URL(toUSVString(url));
    } catch (cause) {
      throw new TypeError(`Failed to parse URL from ${url}`, { cause });
    }
    if (!redirectStatuses.has(Number(status))) {
      throw new RangeError(`Invalid status code ${status}`);
    }
    const list = new HeaderList();
    list.append('location', target.href);
    return respond({ type: 'default', status: Number(status), list });
  }

  get type() {
    return stateOf(this).type;
  }

  get url() {
    const { urls } = stateOf(this);
    const [last] = urls.slice(-1);
    return last === undefined ? '' : last.href.slice(0, last.href.length - last.hash.length);
  }

  get redirected() {
    return stateOf(this).urls.length > 1;
  }

  get status() {
    return stateOf(this).status;
  }

  get ok() {
    const { status } = stateOf(this);
    return status >= 200 && status <= 299;
  }

  get statusText() {
    return stateOf(this).statusText;
  }

  get headers() {
    return stateOf(this).headers;
  }

  get body() {
    return stateOf(this).body?.stream ?? null;
  }

  get bodyUsed() {
    return stateOf(this).body?.isUsed ?? false;
  }

  clone() {
    const state = stateOf(this);
    if (state.body?.isUnusable) {
      throw new TypeError('Response.clone: Body has already been consumed.');
    }
    return respond({ ...state, list: HeaderList.from(state.list), body: state.body?.clone() ?? null });
  }

  [customInspect](depth, options) {
    const fields = Object.fromEntries(shown.map((name) => [name, this[name]]));
    options.depth ??= 2;
    return `Response ${require('internal/util/inspect').inspect(fields, options)}`;
  }

  static {
    stateOf = (response) => {
      if (response === null || typeof response !== 'object' || !(#state in response)) {
        throw illegalInvocation();
      }
      return response.#state;
    };
    respond = (state) => {
      const response = new Response();
      response.#state = Response.#withHeaders({
        statusText: '', urls: [], body: null, list: new HeaderList(), isImmutable: true, ...state,
      });
      return response;
    };
  }
}

for (const name of [...shown, 'clone']) {
  Object.defineProperty(Response.prototype, name, { enumerable: true });
}
for (const name of ['error', 'json', 'redirect']) {
  Object.defineProperty(Response, name, { enumerable: true });
}
Object.defineProperty(Response.prototype, Symbol.toStringTag, { value: 'Response', configurable: true });
addReaders(Response, stateOf);

/** {@code respond(state)} makes a response of what came, not of what a program gives. */
module.exports = { Response, nullBodyStatuses, redirectStatuses, respond };

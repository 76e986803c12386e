'use strict';
// util.MIMEType and util.MIMEParams: https://mimesniff.spec.whatwg.org/#parsing-a-mime-type

const { codes } = require('internal/errors');

const notToken = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/;
const notQuoted = /[^\t\u0020-\u007e\u0080-\u00ff]/;
const leadingSpace = /^[\r\n\t ]*/;
const trailingSpace = /[\r\n\t ]+$/;

function lower(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function checkToken(text, production, whole = text) {
  const wrong = text.search(notToken);
  if (text === '' || wrong !== -1) {
    throw new codes.ERR_INVALID_MIME_SYNTAX(production, whole, wrong);
  }
}

/** [up to the separator, behind it]; without one there is nothing behind. */
function splitAt(text, separator) {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The value of a quoted string that begins behind its quote, and what follows it. */
function readQuoted(text) {
  let value = '';
  let at = 0;
  while (at < text.length && text[at] !== '"') {
    if (text[at] === '\\' && at + 1 < text.length) {
      at++;
    }
    value += text[at];
    at++;
  }
  return [value, splitAt(text.slice(at), ';')[1]];
}

function readValue(text) {
  if (text.startsWith('"')) {
    return readQuoted(text.slice(1));
  }
  const [raw, rest] = splitAt(text, ';');
  const value = raw.replace(trailingSpace, '');
  return [value === '' ? undefined : value, rest];
}

/** Parameters in the order they are written in; the first of a name counts, and what is malformed does not. */
function parseParameters(text) {
  const parameters = new Map();
  let rest = text.replace(trailingSpace, '');
  while (rest !== '') {
    rest = rest.replace(leadingSpace, '');
    const end = rest.search(/[;=]|$/);
    const name = lower(rest.slice(0, end));
    const hasValue = rest[end] === '=' && end + 1 < rest.length;
    rest = rest.slice(end + 1);
    if (hasValue) {
      let value;
      [value, rest] = readValue(rest);
      const wellFormed = value !== undefined && name !== '' && !notToken.test(name) && !notQuoted.test(value);
      if (wellFormed && !parameters.has(name)) {
        parameters.set(name, value);
      }
    }
  }
  return parameters;
}

function written(value) {
  return value !== '' && !notToken.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

let setParameters;

class MIMEParams {
  #parameters = new Map();

  static {
    setParameters = (params, parameters) => {
      params.#parameters = parameters;
      return params;
    };
  }

  delete(name) {
    this.#parameters.delete(name);
  }

  get(name) {
    return this.#parameters.get(name) ?? null;
  }

  has(name) {
    return this.#parameters.has(name);
  }

  set(name, value) {
    const key = `${name}`;
    const text = `${value}`;
    checkToken(key, 'parameter name');
    const wrong = text.search(notQuoted);
    if (wrong !== -1) {
      throw new codes.ERR_INVALID_MIME_SYNTAX('parameter value', text, wrong);
    }
    this.#parameters.set(key, text);
  }

  *entries() {
    yield* this.#parameters.entries();
  }

  *keys() {
    yield* this.#parameters.keys();
  }

  *values() {
    yield* this.#parameters.values();
  }

  toString() {
    return Array.from(this.#parameters, ([name, value]) => `${name}=${written(value)}`).join(';');
  }
}

function alias(Class, key, method) {
  Object.defineProperty(Class.prototype, key, {
    configurable: true, writable: true, value: Class.prototype[method],
  });
}
alias(MIMEParams, Symbol.iterator, 'entries');
alias(MIMEParams, 'toJSON', 'toString');

class MIMEType {
  #type;
  #subtype;
  #params;

  constructor(string) {
    const text = `${string}`;
    const [essence, parameters] = splitAt(text, ';');
    const slash = essence.indexOf('/');
    const type = (slash === -1 ? essence : essence.slice(0, slash)).replace(leadingSpace, '');
    checkToken(slash === -1 ? '' : type, 'type', text);
    const subtype = essence.slice(slash + 1).replace(trailingSpace, '');
    checkToken(subtype, 'subtype', text);
    this.#type = lower(type);
    this.#subtype = lower(subtype);
    this.#params = setParameters(new MIMEParams(), parseParameters(parameters));
  }

  get type() {
    return this.#type;
  }

  set type(value) {
    checkToken(`${value}`, 'type');
    this.#type = lower(`${value}`);
  }

  get subtype() {
    return this.#subtype;
  }

  set subtype(value) {
    checkToken(`${value}`, 'subtype');
    this.#subtype = lower(`${value}`);
  }

  get essence() {
    return `${this.#type}/${this.#subtype}`;
  }

  get params() {
    return this.#params;
  }

  toString() {
    const parameters = this.#params.toString();
    return parameters === '' ? this.essence : `${this.essence};${parameters}`;
  }
}
alias(MIMEType, 'toJSON', 'toString');

module.exports = { MIMEParams, MIMEType };

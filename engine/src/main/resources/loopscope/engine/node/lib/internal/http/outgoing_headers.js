'use strict';
// The fields of an outgoing message: setting, reading, removing them until they are sent.

const { codes } = require('internal/errors');
const { deprecate } = require('internal/util');
const { validateString } = require('internal/validators');
const { checkInvalidHeaderChar, validateHeaderName, validateHeaderValue } = require('internal/http/tokens');
const { kOutHeaders, kUniqueHeaders } = require('internal/http/symbols');

function checkNotSent(message, action) {
  if (message._header) {
    throw new codes.ERR_HTTP_HEADERS_SENT(action);
  }
}

/** The names of the option uniqueHeaders, or null. */
function parseUniqueHeadersOption(headers) {
  return Array.isArray(headers) ? new Set(headers.map((name) => name.toLowerCase())) : null;
}

function removedFlag(message, name) {
  switch (name) {
    case 'connection':
      message._removedConnection = true;
      break;
    case 'content-length':
      message._removedContLen = true;
      break;
    case 'transfer-encoding':
      message._removedTE = true;
      break;
    case 'date':
      message.sendDate = false;
      break;
  }
}

function trailerLine(field, value) {
  if (checkInvalidHeaderChar(value)) {
    throw new codes.ERR_INVALID_CHAR('trailer content', field);
  }
  return `${field}: ${value}\r\n`;
}

const methods = {
  setHeader(name, value) {
    checkNotSent(this, 'set');
    validateHeaderName(name);
    validateHeaderValue(name, value);
    this[kOutHeaders] ??= { __proto__: null };
    this[kOutHeaders][name.toLowerCase()] = [name, value];
    return this;
  },

  setHeaders(headers) {
    checkNotSent(this, 'set');
    if (!headers || Array.isArray(headers) || typeof headers.keys !== 'function' || typeof headers.get !== 'function') {
      throw new codes.ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], headers);
    }
    const cookies = [];
    for (const [name, value] of headers) {
      if (name === 'set-cookie') {
        cookies.push(...[].concat(value));
      } else {
        this.setHeader(name, value);
      }
    }
    if (cookies.length > 0) {
      this.setHeader('set-cookie', cookies);
    }
    return this;
  },

  appendHeader(name, value) {
    checkNotSent(this, 'append');
    validateHeaderName(name);
    validateHeaderValue(name, value);
    const entry = this[kOutHeaders]?.[name.toLowerCase()];
    if (!entry) {
      return this.setHeader(name, value);
    }
    entry[1] = Array.isArray(entry[1]) ? entry[1] : [entry[1]];
    entry[1].push(...[].concat(value));
    return this;
  },

  getHeader(name) {
    validateString(name, 'name');
    return this[kOutHeaders]?.[name.toLowerCase()]?.[1];
  },

  getHeaderNames() {
    return this[kOutHeaders] === null ? [] : Object.keys(this[kOutHeaders]);
  },

  getRawHeaderNames() {
    return this[kOutHeaders] === null ? [] : Object.values(this[kOutHeaders]).map(([name]) => name);
  },

  getHeaders() {
    const headers = { __proto__: null };
    const entries = this[kOutHeaders];
    for (const key in entries) {
      headers[key] = entries[key][1];
    }
    return headers;
  },

  hasHeader(name) {
    validateString(name, 'name');
    return this[kOutHeaders] !== null && !!this[kOutHeaders][name.toLowerCase()];
  },

  removeHeader(name) {
    validateString(name, 'name');
    checkNotSent(this, 'remove');
    const key = name.toLowerCase();
    removedFlag(this, key);
    if (this[kOutHeaders] !== null) {
      delete this[kOutHeaders][key];
    }
  },

  addTrailers(headers) {
    this._trailer = '';
    const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
    for (const [field, value] of pairs) {
      validateHeaderName(field, 'Trailer name');
      if (Array.isArray(value) && value.length > 1 && !this[kUniqueHeaders]?.has(field.toLowerCase())) {
        value.forEach((each) => {
          this._trailer += trailerLine(field, each);
        });
      } else {
        this._trailer += trailerLine(field, Array.isArray(value) ? value.join('; ') : value);
      }
    }
  },

  _renderHeaders() {
    checkNotSent(this, 'render');
    const headers = {};
    for (const [name, value] of Object.values(this[kOutHeaders] ?? {})) {
      headers[name] = value;
    }
    return headers;
  },
};

function setOldHeaders(value) {
  if (value === null || value === undefined) {
    this[kOutHeaders] = null;
  } else if (typeof value === 'object') {
    this[kOutHeaders] = { __proto__: null };
    Object.keys(value).forEach((name) => {
      this[kOutHeaders][name.toLowerCase()] = [name, value[name]];
    });
  }
}

function getOldHeaderNames() {
  const headers = this[kOutHeaders];
  if (headers === null) {
    return null;
  }
  const names = { __proto__: null };
  for (const key in headers) {
    names[key] = headers[key][0];
  }
  return names;
}

function setOldHeaderNames(value) {
  if (typeof value !== 'object' || value === null || !this[kOutHeaders]) {
    return;
  }
  Object.keys(value).forEach((key) => {
    const entry = this[kOutHeaders][key];
    if (entry) {
      entry[0] = value[key];
    }
  });
}

function deprecatedAccess(name, get, set) {
  const message = `OutgoingMessage.prototype.${name} is deprecated`;
  return { __proto__: null, get: deprecate(get, message, 'DEP0066'), set: deprecate(set, message, 'DEP0066') };
}

const properties = {
  _headers: deprecatedAccess('_headers', methods.getHeaders, setOldHeaders),
  _headerNames: deprecatedAccess('_headerNames', getOldHeaderNames, setOldHeaderNames),
};

module.exports = { checkNotSent, methods, parseUniqueHeadersOption, properties };

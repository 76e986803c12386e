'use strict';
// The arguments of http.request(), read and checked.

const { codes } = require('internal/errors');
const { kEmptyObject } = require('internal/util');
const { validateBoolean, validateInteger, validateNumber } = require('internal/validators');
const { checkIsHttpToken } = require('internal/http/tokens');

const invalidPath = /[^\u0021-\u00ff]/;
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Methods of requests that rarely have a body. */
const bodiless = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

/** Brings (url, options, callback), (options, callback) and the like into one form. */
function normalize(input, options, callback) {
  let base = null;
  let given = options;
  let listener = callback;
  if (typeof input === 'string') {
    base = require('url').urlToHttpOptions(new URL(input));
  } else if (input instanceof URL) {
    base = require('url').urlToHttpOptions(input);
  } else {
    listener = options;
    given = input;
  }
  return typeof given === 'function'
    ? { options: base ?? kEmptyObject, listener: given }
    : { options: Object.assign(base ?? {}, given), listener };
}

function chooseAgent(options, defaultAgent) {
  const { agent } = options;
  if (agent === false) {
    return new defaultAgent.constructor();
  }
  if (agent === null || agent === undefined) {
    return typeof options.createConnection === 'function' ? agent : defaultAgent;
  }
  if (typeof agent.addRequest !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.agent', ['Agent-like Object', 'undefined', 'false'], agent);
  }
  return agent;
}

function checkPath(path) {
  if (path && invalidPath.test(String(path))) {
    throw new codes.ERR_UNESCAPED_CHARACTERS('Request path');
  }
}

function checkHost(host, name) {
  if (host !== null && host !== undefined && typeof host !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE(`options.${name}`, ['string', 'undefined', 'null'], host);
  }
  return host;
}

function chooseMethod(method) {
  if (method !== null && method !== undefined && typeof method !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.method', 'string', method);
  }
  if (!method) {
    return 'GET';
  }
  if (!checkIsHttpToken(method)) {
    throw new codes.ERR_INVALID_HTTP_TOKEN('Method', method);
  }
  return method.toUpperCase();
}

function flag(options, name) {
  if (options[name] !== undefined) {
    validateBoolean(options[name], `options.${name}`);
  }
  return options[name];
}

function chooseMaxHeaderSize({ maxHeaderSize }) {
  if (maxHeaderSize !== undefined) {
    validateInteger(maxHeaderSize, 'maxHeaderSize', 0);
  }
  return maxHeaderSize;
}

/** A timeout in milliseconds that a timer can hold. */
function timerDuration(msecs, name) {
  validateNumber(msecs, name);
  if (msecs < 0 || !Number.isFinite(msecs)) {
    throw new codes.ERR_OUT_OF_RANGE(name, 'a non-negative finite number', msecs);
  }
  if (msecs > LONGEST_TIMEOUT) {
    process.emitWarning(
      `${msecs} does not fit into a 32-bit signed integer.\nTimer duration was truncated to ${LONGEST_TIMEOUT}.`,
      'TimeoutOverflowWarning');
    return LONGEST_TIMEOUT;
  }
  return msecs;
}

/** The value of the field Host; an IPv6 address stands in brackets. */
function hostField(host, port, defaultPort) {
  const colon = host.indexOf(':');
  const isIPv6 = colon !== -1 && host.includes(':', colon + 1) && host[0] !== '[';
  const name = isIPv6 ? `[${host}]` : host;
  return port && +port !== defaultPort ? `${name}:${port}` : name;
}

module.exports = {
  bodiless, checkHost, checkPath, chooseAgent, chooseMaxHeaderSize, chooseMethod, flag, hostField, normalize, timerDuration,
};

'use strict';
// node:dns: what names stand for.

const { codes } = require('internal/errors');
const { customPromisifyArgs } = require('internal/util');
const { validateFunction, validatePort, validateString } = require('internal/validators');
const { isIP } = require('internal/net/ip');
const { getDefaultResultOrder, setDefaultResultOrder } = require('internal/dns/order');
const { ADDRCONFIG, ALL, V4MAPPED, ask, askService, known, parse } = require('internal/dns/lookup');
const { bindDefaultResolver, createResolverClass, refusal } = require('internal/dns/resolver');

function lookup(hostname, options, callback) {
  const done = typeof options === 'function' ? options : callback;
  if (hostname) {
    validateString(hostname, 'hostname');
  }
  validateFunction(arguments.length === 2 ? options : done, 'callback');
  const settings = parse(hostname, typeof options === 'function' ? undefined : options, true);
  const tell = settings.all
    ? (addresses) => done(null, addresses)
    : ([first]) => done(null, first?.address ?? null, first?.family ?? (settings.family === 6 ? 6 : 4));
  const addresses = known(hostname, settings);
  if (addresses !== undefined) {
    process.nextTick(tell, addresses);
  } else {
    ask(hostname, settings, done, (error, found) => (error ? done(error) : tell(found)));
  }
  return {};
}

function lookupService(address, port, callback) {
  if (arguments.length !== 3) {
    throw new codes.ERR_MISSING_ARGS('address', 'port', 'callback');
  }
  if (isIP(address) === 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('address', address);
  }
  validatePort(port);
  validateFunction(callback, 'callback');
  askService(address, +port, callback, callback);
  return {};
}

Object.defineProperty(lookup, customPromisifyArgs, { value: ['address', 'family'], enumerable: false });
Object.defineProperty(lookupService, customPromisifyArgs, { value: ['hostname', 'service'], enumerable: false });

function makeQuery(name) {
  const query = function(hostname, ...args) {
    const callback = args.length > 1 ? args[1] : args[0];
    validateString(hostname, 'name');
    validateFunction(callback, 'callback');
    setImmediate(callback, refusal(name, hostname));
    return {};
  };
  return Object.defineProperty(query, 'name', { value: name });
}

function makeResolve(byType) {
  return function resolve(hostname, rrtype, callback) {
    if (typeof rrtype === 'function') {
      return byType.A.call(this, hostname, rrtype);
    } else if (typeof rrtype !== 'string') {
      throw new codes.ERR_INVALID_ARG_TYPE('rrtype', 'string', rrtype);
    } else if (!Object.hasOwn(byType, rrtype)) {
      throw new codes.ERR_INVALID_ARG_VALUE('rrtype', rrtype);
    }
    return byType[rrtype].call(this, hostname, callback);
  };
}

const Resolver = createResolverClass(makeQuery, makeResolve);

module.exports = {
  lookup,
  lookupService,
  Resolver,
  getDefaultResultOrder,
  setDefaultResultOrder,
  ADDRCONFIG,
  ALL,
  V4MAPPED,
  ...require('internal/dns/codes'),
};
bindDefaultResolver(module.exports, Resolver);
Object.defineProperty(module.exports, 'promises', {
  configurable: true,
  enumerable: true,
  get: () => require('dns/promises'),
});

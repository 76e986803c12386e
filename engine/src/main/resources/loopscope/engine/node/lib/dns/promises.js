'use strict';
// node:dns/promises: what names stand for, with promises.

const { codes } = require('internal/errors');
const { validatePort, validateString } = require('internal/validators');
const { isIP } = require('internal/net/ip');
const { getDefaultResultOrder, setDefaultResultOrder } = require('internal/dns/order');
const { ask, askService, known, parse } = require('internal/dns/lookup');
const { bindDefaultResolver, createResolverClass, refusal } = require('internal/dns/resolver');

function lookup(hostname, options) {
  const settings = parse(hostname, options, false);
  const chosen = (addresses) => (settings.all
    ? addresses
    : addresses[0] ?? { address: null, family: settings.family === 6 ? 6 : 4 });
  return new Promise((resolve, reject) => {
    const addresses = known(hostname, settings);
    if (addresses === undefined) {
      ask(hostname, settings, undefined, (error, found) => (error ? reject(error) : resolve(chosen(found))));
    } else {
      resolve(chosen(addresses));
    }
  });
}

function lookupService(address, port) {
  if (arguments.length !== 2) {
    throw new codes.ERR_MISSING_ARGS('address', 'port');
  }
  if (isIP(address) === 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('address', address);
  }
  validatePort(port);
  return new Promise((resolve, reject) => {
    askService(address, +port, undefined, (error, hostname, service) => {
      if (error) {
        reject(error);
      } else {
        resolve({ hostname, service });
      }
    });
  });
}

function makeQuery(name) {
  const query = function(hostname) {
    validateString(hostname, 'name');
    return new Promise((resolve, reject) => {
      setImmediate(reject, refusal(name, hostname));
    });
  };
  return Object.defineProperty(query, 'name', { value: name });
}

function makeResolve(byType) {
  return function resolve(hostname, rrtype = 'A') {
    validateString(rrtype, 'rrtype');
    if (!Object.hasOwn(byType, rrtype)) {
      throw new codes.ERR_INVALID_ARG_VALUE('rrtype', rrtype);
    }
    return byType[rrtype].call(this, hostname);
  };
}

const Resolver = createResolverClass(makeQuery, makeResolve);

module.exports = {
  lookup,
  lookupService,
  Resolver,
  getDefaultResultOrder,
  setDefaultResultOrder,
  ...require('internal/dns/codes'),
};
bindDefaultResolver(module.exports, Resolver);

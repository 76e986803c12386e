'use strict';
// dns.lookup and dns.lookupService: the system's own look-up, which blocks and so runs on the thread pool.

const { codes, dnsException } = require('internal/errors');
const { errnoOf } = require('internal/errors/system');
const { validateBoolean, validateNumber, validateOneOf, validateString } = require('internal/validators');
const { isIP } = require('internal/net/ip');
const { getDefaultResultOrder, orders } = require('internal/dns/order');
const binding = internalBinding('dns');

const ADDRCONFIG = 32;
const ALL = 16;
const V4MAPPED = 8;
const families = [0, 4, 6];

function familyOf(value, named) {
  if (named && (value === 'IPv4' || value === 'IPv6')) {
    return value === 'IPv4' ? 4 : 6;
  }
  validateOneOf(value, 'options.family', families);
  return value;
}

function checkHints(value) {
  validateNumber(value, 'options.hints');
  if (((value >>> 0) & ~(ADDRCONFIG | ALL | V4MAPPED)) !== 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('hints', value >>> 0);
  }
}

function isGiven(value) {
  return value !== undefined && value !== null;
}

/** The settings that options stand for; `named` if a family may be given by its name. */
function settingsOf(options, named) {
  const settings = { family: 0, all: false, order: getDefaultResultOrder() };
  if (isGiven(options?.hints)) {
    checkHints(options.hints);
  }
  if (isGiven(options?.family)) {
    settings.family = familyOf(options.family, named);
  }
  if (isGiven(options?.all)) {
    validateBoolean(options.all, 'options.all');
    settings.all = options.all;
  }
  if (isGiven(options?.verbatim)) {
    validateBoolean(options.verbatim, 'options.verbatim');
    settings.order = options.verbatim ? 'verbatim' : 'ipv4first';
  }
  if (isGiven(options?.order)) {
    validateOneOf(options.order, 'options.order', orders);
    settings.order = options.order;
  }
  return settings;
}

/** Reads the options of a look-up: a family, or an object. */
function parse(hostname, options, named) {
  if (hostname) {
    validateString(hostname, 'hostname');
  }
  if (typeof options === 'number') {
    validateOneOf(options, 'family', families);
    return { family: options, all: false, order: getDefaultResultOrder() };
  }
  if (options !== undefined && typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', ['integer', 'object'], options);
  }
  return settingsOf(options, named);
}

let warned = false;

function warnOfNoName(hostname) {
  if (!warned) {
    warned = true;
    process.emitWarning(`The provided hostname "${hostname}" is not a valid hostname, and is supported in the dns ` +
      'module solely for compatibility.', 'DeprecationWarning', 'DEP0118');
  }
}

/** What needs no look-up: addresses of no name, or of an address. Else undefined. */
function known(hostname, { family }) {
  if (!hostname) {
    warnOfNoName(hostname);
    return [];
  }
  const own = isIP(hostname);
  return own === 0 ? undefined : [{ address: hostname, family: own }];
}

/** Asks the system; calls `done(error, [{ address, family }])`. */
function ask(hostname, { family, order }, shown, done) {
  binding.lookup(hostname, family, order, shown, (addresses) => {
    if (addresses === undefined) {
      done(dnsException(errnoOf('EAI_NONAME'), 'getaddrinfo', hostname));
    } else {
      done(null, addresses.map((address) => ({ address, family: family || isIP(address) })));
    }
  });
}

/** Asks for the names of an address and a port; calls `done(error, hostname, service)`. */
function askService(address, port, shown, done) {
  binding.lookupService(address, port, shown, (hostname, service) => {
    if (hostname === undefined) {
      done(dnsException(errnoOf('EAI_NONAME'), 'getnameinfo', address));
    } else {
      done(null, hostname, service);
    }
  });
}

module.exports = { ADDRCONFIG, ALL, V4MAPPED, ask, askService, known, parse };

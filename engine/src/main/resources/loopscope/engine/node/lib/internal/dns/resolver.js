'use strict';
// Resolvers: they would ask name servers themselves. Loopscope knows their settings but sends no queries: each answers that it is
// not implemented.

const { codes, dnsException } = require('internal/errors');
const { validateArray, validateInt32, validateString } = require('internal/validators');
const { isIP } = require('internal/net/ip');
const binding = internalBinding('dns');

const PORT = 53;
const bracketed = /^\[([^[\]]*)\](?::(\d+))?$/;
const withPort = /^(.*?):(\d+)$/;

/** Record types, and the names their queries go by. */
const queries = {
  ANY: 'queryAny', A: 'queryA', AAAA: 'queryAaaa', CAA: 'queryCaa', CNAME: 'queryCname', MX: 'queryMx', NS: 'queryNs',
  TXT: 'queryTxt', SRV: 'querySrv', PTR: 'queryPtr', NAPTR: 'queryNaptr', SOA: 'querySoa',
};

/** The methods, with the record type each asks for. */
const methods = {
  resolve4: 'A', resolve6: 'AAAA', resolveAny: 'ANY', resolveCaa: 'CAA', resolveCname: 'CNAME', resolveMx: 'MX',
  resolveNaptr: 'NAPTR', resolveNs: 'NS', resolvePtr: 'PTR', resolveSoa: 'SOA', resolveSrv: 'SRV', resolveTxt: 'TXT',
};

function parseServer(server) {
  const [, host, port] = bracketed.exec(server) ?? (isIP(server) === 0 ? withPort.exec(server) : null) ?? [];
  const address = host ?? server;
  const family = isIP(address);
  if (family === 0) {
    throw new codes.ERR_INVALID_IP_ADDRESS(server);
  }
  const other = port === undefined || Number(port) === 0 ? PORT : Number(port);
  return other === PORT ? address : `${family === 6 ? `[${address}]` : address}:${other}`;
}

function checkNumber(options, name, fallback, min) {
  const value = { [name]: fallback, ...options }[name];
  validateInt32(value, `options.${name}`, min);
}

class ResolverBase {
  #servers;

  constructor(options) {
    checkNumber(options, 'timeout', -1, -1);
    checkNumber(options, 'tries', 4, 1);
  }

  cancel() {}

  getServers() {
    this.#servers ??= binding.nameServers();
    return [...this.#servers];
  }

  setServers(servers) {
    validateArray(servers, 'servers');
    this.#servers = servers.map((server, i) => {
      validateString(server, `servers[${i}]`);
      return parseServer(server);
    });
  }

  setLocalAddress(ipv4, ipv6) {
    validateString(ipv4, 'ipv4');
    if (ipv6 !== undefined) {
      validateString(ipv6, 'ipv6');
    }
  }
}

/** The answer to every query. */
function refusal(query, hostname) {
  const error = dnsException('ENOTIMP', query, hostname);
  error.message += ' (Loopscope sends no queries to name servers; dns.lookup asks the system)';
  return error;
}

/** A class of resolvers whose queries are made by `makeQuery(name)`; `choose` picks the type of `resolve`. */
function createResolverClass(makeQuery, resolve) {
  class Resolver extends ResolverBase {}
  const byType = Object.fromEntries(Object.entries(queries).map(([type, query]) => [type, makeQuery(query)]));
  for (const [name, type] of Object.entries(methods)) {
    Resolver.prototype[name] = byType[type];
  }
  Resolver.prototype.reverse = makeQuery('getHostByAddr');
  Resolver.prototype.resolve = resolve(byType);
  return Resolver;
}

/** Gives a module the methods of its default resolver; `setServers` sets another one up. */
function bindDefaultResolver(target, Resolver) {
  const bindTo = (resolver) => {
    for (const name of [...Object.keys(methods), 'getServers', 'resolve', 'reverse']) {
      target[name] = Resolver.prototype[name].bind(resolver);
    }
  };
  target.setServers = function setServers(servers) {
    const resolver = new Resolver();
    resolver.setServers(servers);
    bindTo(resolver);
  };
  bindTo(new Resolver());
}

module.exports = { bindDefaultResolver, createResolverClass, refusal };

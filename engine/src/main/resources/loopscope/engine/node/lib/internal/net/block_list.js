'use strict';
// net.BlockList: rules that addresses are checked against.

const { codes } = require('internal/errors');
const { validateInt32, validateString } = require('internal/validators');
const { MAPPED } = require('internal/net/numbers');
const { SocketAddress } = require('internal/net/socket_address');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const shown = { ipv4: 'IPv4', ipv6: 'IPv6' };

function addressOf(value, name, family) {
  if (SocketAddress.isSocketAddress(value)) {
    return value;
  }
  validateString(value, name);
  validateString(family, 'family');
  return new SocketAddress({ address: value, family });
}

/** Every address as one of IPv6, so that mapped ones meet those of IPv4. */
function valueOf(address) {
  const value = SocketAddress.valueOf(address);
  return address.family === 'ipv4' ? value | MAPPED : value;
}

function range(text, first, last) {
  return { text, matches: (value) => value >= first && value <= last };
}

class BlockList {
  #rules = [];

  addAddress(address, family = 'ipv4') {
    const own = addressOf(address, 'address', family);
    const value = valueOf(own);
    this.#add(range(`Address: ${shown[own.family]} ${own.address}`, value, value));
  }

  addRange(start, end, family = 'ipv4') {
    const first = addressOf(start, 'start', family);
    const last = addressOf(end, 'end', family);
    if (valueOf(first) > valueOf(last)) {
      throw new codes.ERR_INVALID_ARG_VALUE('start', first, 'must come before end');
    }
    const text = `Range: ${shown[first.family]} ${first.address}-${last.address}`;
    this.#add(range(text, valueOf(first), valueOf(last)));
  }

  addSubnet(network, prefix, family = 'ipv4') {
    const own = addressOf(network, 'network', family);
    const bits = own.family === 'ipv4' ? 32 : 128;
    validateInt32(prefix, 'prefix', 0, bits);
    const size = 1n << BigInt(bits - prefix);
    const first = valueOf(own) / size * size;
    this.#add(range(`Subnet: ${shown[own.family]} ${own.address}/${prefix}`, first, first + size - 1n));
  }

  /** The newest rule comes first. */
  #add(rule) {
    this.#rules.unshift(rule);
  }

  check(address, family = 'ipv4') {
    if (!SocketAddress.isSocketAddress(address)) {
      validateString(address, 'address');
      validateString(family, 'family');
    }
    try {
      const value = valueOf(addressOf(address, 'address', family));
      return this.#rules.some((rule) => rule.matches(value));
    } catch {
      return false;
    }
  }

  get rules() {
    return this.#rules.map(({ text }) => text);
  }

  [customInspect](depth, options, inspect) {
    if (depth < 0) {
      return this;
    }
    const deeper = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    return `BlockList ${inspect({ rules: this.rules }, deeper)}`;
  }
}

module.exports = { BlockList };

'use strict';
// net.SocketAddress: an address and a port, checked.

const { codes } = require('internal/errors');
const { kEmptyObject } = require('internal/util');
const { validateObject, validatePort, validateString, validateUint32 } = require('internal/validators');
const { isIP } = require('internal/net/ip');
const { toNumber, toText } = require('internal/net/numbers');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const defaults = { ipv4: '127.0.0.1', ipv6: '::' };

class SocketAddress {
  #family;
  #value;
  #port;
  #flowlabel;

  static isSocketAddress(value) {
    return typeof value === 'object' && value !== null && #value in value;
  }

  /** The number that the address is, for comparing. */
  static valueOf(address) {
    return address.#value;
  }

  constructor(options = kEmptyObject) {
    validateObject(options, 'options');
    const { family = 'ipv4', port = 0, flowlabel = 0 } = options;
    this.#family = typeof family === 'string' ? family.toLowerCase() : family;
    if (this.#family !== 'ipv4' && this.#family !== 'ipv6') {
      throw new codes.ERR_INVALID_ARG_VALUE('options.family', options.family);
    }
    const { address = defaults[this.#family] } = options;
    validateString(address, 'options.address');
    validatePort(port, 'options.port');
    validateUint32(flowlabel, 'options.flowlabel', false);
    this.#value = this.#numberOf(address);
    this.#port = Number(port);
    this.#flowlabel = flowlabel;
  }

  #numberOf(address) {
    if (isIP(address) !== this.#number) {
      throw new codes.ERR_INVALID_ADDRESS();
    }
    return toNumber(address, this.#number);
  }

  get #number() {
    return this.#family === 'ipv4' ? 4 : 6;
  }

  get address() {
    return toText(this.#value, this.#number);
  }

  get port() {
    return this.#port;
  }

  get family() {
    return this.#family;
  }

  get flowlabel() {
    return this.#flowlabel;
  }

  toJSON() {
    return { address: this.address, port: this.port, family: this.family, flowlabel: this.flowlabel };
  }

  [customInspect](depth, options, inspect) {
    if (depth < 0) {
      return this;
    }
    const deeper = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    return `SocketAddress ${inspect(this.toJSON(), deeper)}`;
  }
}

module.exports = { SocketAddress };

'use strict';
// BroadcastChannel: what is posted arrives at all other channels of the same name.

const { codes } = require('internal/errors');
const { EventTarget, defineEventHandler } = require('internal/event_target');
const { portOf, post } = require('internal/messaging/port');

const binding = internalBinding('messaging');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

function invalidState(message) {
  const { DOMException } = require('internal/domexception');
  return new DOMException(message, 'InvalidStateError');
}

class BroadcastChannel extends EventTarget {
  #name;
  #port;

  constructor(name) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('name');
    }
    super();
    this.#name = `${name}`;
    this.#port = portOf(binding.broadcastChannel(this.#name));
    const { MessageEvent } = require('internal/messaging/message_event');
    this.#port.on('message', (data) => {
      if (this.#port !== undefined) {
        this.dispatchEvent(new MessageEvent('message', { data }));
      }
    });
  }

  get name() {
    BroadcastChannel.#check(this);
    return this.#name;
  }

  static #check(channel) {
    if (channel === null || typeof channel !== 'object' || !(#port in channel)) {
      throw new codes.ERR_INVALID_THIS('BroadcastChannel');
    }
  }

  close() {
    BroadcastChannel.#check(this);
    this.#port?.close();
    this.#port = undefined;
  }

  postMessage(message) {
    BroadcastChannel.#check(this);
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('message');
    }
    if (this.#port === undefined) {
      throw invalidState('BroadcastChannel is closed.');
    }
    post(this.#port, message, []);
  }

  ref() {
    BroadcastChannel.#check(this);
    this.#port?.ref();
    return this;
  }

  unref() {
    BroadcastChannel.#check(this);
    this.#port?.unref();
    return this;
  }

  /** The port behind a channel that is open. */
  static portOf(channel) {
    return channel.#port;
  }

  [customInspect](depth, options) {
    BroadcastChannel.#check(this);
    if (depth < 0) {
      return 'BroadcastChannel';
    }
    const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    const shown = { name: this.#name, active: this.#port !== undefined };
    return `BroadcastChannel ${require('internal/util/inspect').inspect(shown, inner)}`;
  }
}

for (const name of ['name', 'close', 'postMessage', 'ref', 'unref']) {
  Object.defineProperty(BroadcastChannel.prototype, name, { enumerable: true });
}
defineEventHandler(BroadcastChannel.prototype, 'message');
defineEventHandler(BroadcastChannel.prototype, 'messageerror');

const { portOf: portOfChannel } = BroadcastChannel;
delete BroadcastChannel.portOf;

module.exports = { BroadcastChannel, portOfChannel };

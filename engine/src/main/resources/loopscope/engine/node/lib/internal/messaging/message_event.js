'use strict';
// MessageEvent: https://html.spec.whatwg.org/multipage/comms.html#the-messageevent-interface

const { Event } = require('internal/event_target');

function checkPort(value, name) {
  const { MessagePort } = require('internal/messaging/port');
  if (!(value instanceof MessagePort)) {
    const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
    throw new ERR_INVALID_ARG_TYPE(name, 'MessagePort', value);
  }
}

class MessageEvent extends Event {
  #data;
  #origin;
  #lastEventId;
  #source;
  #ports;

  constructor(type, { data = null, origin = '', lastEventId = '', source = null, ports = [] } = {}) {
    super(type);
    this.#data = data;
    this.#origin = `${origin}`;
    this.#lastEventId = `${lastEventId}`;
    this.#source = source;
    this.#ports = [...ports];
    if (source !== null) {
      checkPort(source, 'init.source');
    }
    this.#ports.forEach((port, i) => checkPort(port, `init.ports[${i}]`));
  }

  get data() {
    return this.#data;
  }

  get origin() {
    return this.#origin;
  }

  get lastEventId() {
    return this.#lastEventId;
  }

  get source() {
    return this.#source;
  }

  get ports() {
    return this.#ports;
  }
}

for (const name of ['data', 'origin', 'lastEventId', 'source', 'ports']) {
  Object.defineProperty(MessageEvent.prototype, name, { enumerable: true });
}

module.exports = { MessageEvent };

'use strict';
// The channel between a process and one that it forked: what both sides can do with it. Messages are JSON, or structured clones
// where `serialization` is 'advanced'; a server or a socket may be handed over with one.

const EventEmitter = require('events');
const { codes } = require('internal/errors');
const { validateObject, validateOneOf } = require('internal/validators');
const { answer } = require('internal/child_process/sockets');
const { got, handedOver } = require('internal/child_process/handles');

/** Commands of messages that the core library itself sends; the program is not told of them. */
const internalPrefix = 'NODE_';

function isInternal(message) {
  const command = message !== null && typeof message === 'object' ? message.cmd : undefined;
  return typeof command === 'string' && command.length > internalPrefix.length && command.startsWith(internalPrefix);
}

const forms = {
  __proto__: null,
  json: {
    encode: (message) => require('buffer').Buffer.from(JSON.stringify(message)),
    decode: (bytes) => JSON.parse(require('buffer').Buffer.from(bytes).toString()),
  },
  advanced: {
    encode: (message) => require('v8').serialize(message),
    decode: (bytes) => require('v8').deserialize(require('buffer').Buffer.from(bytes)),
  },
};

/** `process.channel` and `subprocess.channel`: counts who wants messages, unless the program says itself what it wants. */
class Control extends EventEmitter {
  #handle;
  #count = 0;
  #decided = false;

  constructor(handle) {
    super();
    this.#handle = handle;
  }

  get fd() {
    return 3;
  }

  ref() {
    this.#decided = true;
    this.#handle.reference(true);
  }

  unref() {
    this.#decided = true;
    this.#handle.reference(false);
  }

  refCounted() {
    this.#count++;
    if (this.#count === 1 && !this.#decided) {
      this.#handle.reference(true);
    }
  }

  unrefCounted() {
    this.#count--;
    if (this.#count === 0 && !this.#decided) {
      this.#handle.reference(false);
    }
  }
}

function checkMessage(message) {
  if (message === undefined) {
    throw new codes.ERR_MISSING_ARGS('message');
  }
  const type = typeof message;
  if (type !== 'string' && type !== 'object' && type !== 'number' && type !== 'boolean') {
    throw new codes.ERR_INVALID_ARG_TYPE('message', ['string', 'object', 'number', 'boolean'], message);
  }
}

/** send's last arguments, each of which may be left out. */
function sendArguments(handle, options, callback) {
  if (typeof handle === 'function') {
    return [undefined, undefined, handle];
  }
  if (typeof options === 'function') {
    return [handle, undefined, options];
  }
  if (options !== undefined) {
    validateObject(options, 'options');
  }
  return [handle, options, callback];
}

class Ends {
  #target;
  #handle;
  #form;
  #closed;
  #waiting = [];

  constructor(target, handle, serialization, closed) {
    this.#target = target;
    this.#handle = handle;
    this.#form = forms[serialization];
    this.#closed = closed;
  }

  start() {
    this.#target.on('newListener', () => process.nextTick(() => this.#tellWaiting()));
    this.#handle.start((bytes, handle) => {
      if (bytes === undefined) {
        this.#end();
      } else {
        this.#arrived(this.#form.decode(bytes), handle);
      }
    });
  }

  #arrived(message, handle) {
    if (message?.cmd === 'NODE_HANDLE') {
      got(message, handle, (object) => this.#tell(message.msg, object));
    } else {
      this.#tell(message, handle);
    }
  }

  #tell(message, handle) {
    const event = isInternal(message) ? 'internalMessage' : 'message';
    process.nextTick(() => {
      if (event === 'internalMessage') {
        answer(this.#target, message);
      }
      if (event === 'message' && this.#target.listenerCount('message') === 0) {
        this.#waiting.push([message, handle]);
      } else {
        this.#target.emit(event, message, handle);
      }
    });
  }

  /** Messages wait for the first listener. */
  #tellWaiting() {
    if (this.#target.listenerCount('message') > 0) {
      for (const [message, handle] of this.#waiting.splice(0)) {
        this.#target.emit('message', message, handle);
      }
    }
  }

  /** The other side has closed it, or has ended. */
  #end() {
    if (this.#target.connected) {
      this.#target.disconnect();
    }
    this.close();
    this.#closed();
  }

  send(message, handle, callback) {
    let whole = message;
    let passed;
    if (handle !== undefined && handle !== null) {
      const { type, native, key, after } = handedOver(handle, this.#target);
      whole = { cmd: 'NODE_HANDLE', type, key, msg: message };
      passed = native;
      after();
    }
    const bytes = this.#form.encode(whole);
    this.#handle.send(bytes.buffer, bytes.byteOffset, bytes.byteLength, passed);
    if (typeof callback === 'function') {
      process.nextTick(callback, null);
    }
    return true;
  }

  close() {
    this.#handle.close();
  }
}

/** Nobody is there to be sent anything: says so to the callback, or by an event. */
function notConnected(target, callback, swallowed) {
  const error = new codes.ERR_IPC_CHANNEL_CLOSED();
  if (typeof callback === 'function') {
    process.nextTick(callback, error);
  } else if (!swallowed) {
    process.nextTick(() => target.emit('error', error));
  }
  return false;
}

/**
 * Makes a process, or what stands for one, the target of a channel; `closed` is called when the other side has closed it.
 */
function setUpChannel(target, handle, serialization, closed = () => {}) {
  const ends = new Ends(target, handle, serialization, closed);
  target.channel = new Control(handle);
  target._channel = target.channel;
  target.connected = true;
  target.send = function send(message, sendHandle, options, callback) {
    const [passed, settings, done] = sendArguments(sendHandle, options, callback);
    return target.connected ? target._send(message, passed, settings, done) : notConnected(target, done, false);
  };
  target._send = (message, passed, options, callback) => {
    if (!target.connected) {
      return notConnected(target, callback, typeof options === 'object' && options?.swallowErrors);
    }
    checkMessage(message);
    return ends.send(message, passed, callback);
  };
  target.disconnect = function disconnect() {
    if (target.connected) {
      target._disconnect();
    } else {
      target.emit('error', new codes.ERR_IPC_DISCONNECTED());
    }
  };
  let told = false;
  target._disconnect = () => {
    target.connected = false;
    ends.close();
    target.channel = null;
    target._channel = null;
    process.nextTick(() => {
      if (!told) {
        told = true;
        target.emit('disconnect');
      }
    });
  };
  ends.start();
  return target.channel;
}

function serializationOf(value) {
  validateOneOf(value, 'options.serialization', [undefined, 'json', 'advanced']);
  return value ?? 'json';
}

/** Gives the process its channel, if it was forked. */
function joinParent() {
  const handle = internalBinding('fork').channel();
  if (handle === undefined) {
    return;
  }
  const serialization = process.env.NODE_CHANNEL_SERIALIZATION_MODE || 'json';
  delete process.env.NODE_CHANNEL_SERIALIZATION_MODE;
  delete process.env.NODE_CHANNEL_FD;
  handle.reference(false);
  const control = setUpChannel(process, handle, serialization);
  handle.reference(false);
  const counts = new Set(['message', 'disconnect']);
  process.on('newListener', (name) => {
    if (counts.has(name)) {
      control.refCounted();
    }
  });
  process.on('removeListener', (name) => {
    if (counts.has(name)) {
      control.unrefCounted();
    }
  });
}

module.exports = { joinParent, serializationOf, setUpChannel };

'use strict';
// MessagePort and MessageChannel. A port keeps the loop alive while somebody listens for its messages.

const { codes } = require('internal/errors');
const { Event, defineEventHandler, dispatch, initEventTarget, kCreateEvent, kNewListener, kRemoveListener } =
  require('internal/event_target');
const { NodeEventTarget } = require('internal/node_event_target');
const { fail, kKind, kTransfer, mark } = require('internal/messaging/platform');
const { transferListOf } = require('internal/messaging/transfer_list');

const binding = internalBinding('messaging');
const customInspect = Symbol.for('nodejs.util.inspect.custom');
const handles = new WeakMap();

/** The class is seen by programs, but they cannot construct it. */
function MessagePort() {
  throw new codes.ERR_CONSTRUCT_CALL_INVALID();
}
Object.setPrototypeOf(MessagePort, NodeEventTarget);
Object.setPrototypeOf(MessagePort.prototype, NodeEventTarget.prototype);

/** What tells that a port was closed. */
class MessagePortCloseEvent extends Event {
  constructor() {
    super('close');
  }
}

/** A port of this realm, of what an end of a channel is outside of any. */
function portOf(data) {
  const port = Object.create(MessagePort.prototype);
  initEventTarget(port);
  mark(port, 'TRANSFERABLE');
  handles.set(port, binding.newPort(data, port, received, close));
  return port;
}

function received(port, value, transferred) {
  const ports = transferred.filter((each) => handles.has(each));
  const { MessageEvent } = require('internal/messaging/message_event');
  dispatch(port, new MessageEvent('message', { data: value, ports }), () => value);
}

function close(port) {
  binding.close(handles.get(port), () => {
    const event = new MessagePortCloseEvent();
    dispatch(port, event, () => event);
  });
}

function handleOf(port) {
  const handle = handles.get(port);
  if (handle === undefined) {
    throw new codes.ERR_INVALID_THIS('MessagePort');
  }
  return handle;
}

/** Posts from a port; one that is sent to its own other end is lost. */
function post(port, value, transferList) {
  if (transferList.includes(port)) {
    fail('', 'Transfer list contains source port');
  }
  const handle = handleOf(port);
  const lost = transferList.some((each) => handles.has(each) && binding.isSibling(handle, handles.get(each)));
  if (transferList.some((each) => handles.has(each) && !binding.isOpen(handles.get(each)))) {
    fail('', 'MessagePort in transfer list is already detached');
  }
  const posted = binding.post(handle, value, transferList, lost);
  if (lost) {
    process.emitWarning('The target port was posted to itself, and the communication channel was lost');
    close(port);
  }
  return posted;
}

const methods = {
  postMessage(value, transferList) {
    if (arguments.length === 0) {
      const error = new codes.ERR_MISSING_ARGS('message');
      error.message = 'Not enough arguments to MessagePort.postMessage';
      throw error;
    }
    post(this, value, transferListOf(transferList));
    return true;
  },

  start() {
    binding.start(handleOf(this));
  },

  ref() {
    binding.reference(handleOf(this), true);
  },

  unref() {
    binding.reference(handleOf(this), false);
  },

  hasRef() {
    return binding.isReferenced(handleOf(this));
  },
};

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(MessagePort.prototype, name, { value, writable: true, enumerable: true, configurable: true });
}
defineEventHandler(MessagePort.prototype, 'message');
defineEventHandler(MessagePort.prototype, 'messageerror');

const hidden = {
  [kKind]: 'MessagePort',

  [kTransfer]() {
    return binding.detach(handles.get(this));
  },

  [kCreateEvent](data, type) {
    if (type !== 'message' && type !== 'messageerror') {
      return undefined;
    }
    const { MessageEvent } = require('internal/messaging/message_event');
    return new MessageEvent(type, { data });
  },

  [kNewListener](size, type) {
    if (type === 'message' && size === 1) {
      this.ref();
      this.start();
    }
    return NodeEventTarget.prototype[kNewListener].call(this, size, type);
  },

  [kRemoveListener](size, type) {
    if (type === 'message' && size === 0) {
      binding.stop(handles.get(this));
      this.unref();
    }
  },

  [customInspect]() {
    const handle = handles.get(this);
    if (handle === undefined) {
      return this;
    }
    const state = binding.isOpen(handle) ? { active: true, refed: binding.isReferenced(handle) } : { active: false };
    return Object.assign(Object.create(MessagePort.prototype), state, this);
  },
};

for (const key of Reflect.ownKeys(hidden)) {
  Object.defineProperty(MessagePort.prototype, key, { value: hidden[key], writable: true, configurable: true });
}

Object.defineProperty(MessagePort.prototype, 'close', {
  value: function(callback) {
    if (typeof callback === 'function') {
      this.once('close', callback);
    }
    close(this);
  },
  writable: true, enumerable: true, configurable: true,
});

function MessageChannel() {
  if (!new.target) {
    const error = new codes.ERR_CONSTRUCT_CALL_REQUIRED();
    error.message = 'Cannot call constructor without `new`';
    throw error;
  }
  const [first, second] = binding.newChannel();
  this.port1 = portOf(first);
  this.port2 = portOf(second);
}

/** Takes everything that waits, within the callback that runs. */
function drain(port) {
  binding.drain(handleOf(port));
}

function checkPort(port) {
  if (!handles.has(port)) {
    const error = new codes.ERR_INVALID_ARG_TYPE('port', 'MessagePort', port);
    error.message = 'The "port" argument must be a MessagePort instance';
    throw error;
  }
}

/** Takes the next message that waits, whether or not somebody listens. */
function receiveMessageOnPort(port) {
  const { BroadcastChannel, portOfChannel } = require('internal/messaging/broadcast_channel');
  const from = port instanceof BroadcastChannel ? portOfChannel(port) : port;
  checkPort(from);
  const received = binding.receive(handles.get(from));
  return received === undefined ? undefined : { message: received[0] };
}

module.exports = { MessageChannel, MessagePort, drain, portOf, post, receiveMessageOnPort };

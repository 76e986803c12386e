'use strict';
// NodeEventTarget: an EventTarget with the methods of an EventEmitter, which MessagePort and others are.

const { CustomEvent, EventTarget, checkThis, dispatch, kCreateEvent, kListeners, listenersOf } =
  require('internal/event_target');
const EventEmitter = require('events');

class NodeEventTarget extends EventTarget {
  static defaultMaxListeners = 10;

  setMaxListeners(n) {
    checkThis(this, 'NodeEventTarget');
    EventEmitter.setMaxListeners(n, this);
  }

  getMaxListeners() {
    checkThis(this, 'NodeEventTarget');
    return this[EventEmitter.kMaxEventTargetListeners];
  }

  eventNames() {
    checkThis(this, 'NodeEventTarget');
    return [...this[kListeners].keys()];
  }

  listenerCount(type) {
    checkThis(this, 'NodeEventTarget');
    return listenersOf(this, type).length;
  }

  off(type, listener, options) {
    this.removeEventListener(type, listener, options);
    return this;
  }

  removeListener(type, listener, options) {
    return this.off(type, listener, options);
  }

  on(type, listener) {
    this.addEventListener(type, listener, { isNodeStyleListener: true });
    return this;
  }

  addListener(type, listener) {
    return this.on(type, listener);
  }

  once(type, listener) {
    this.addEventListener(type, listener, { isNodeStyleListener: true, once: true });
    return this;
  }

  /** Calls the listeners; those added with `on` get the value, the others an event made from it. */
  emit(type, value) {
    checkThis(this, 'NodeEventTarget');
    require('internal/validators').validateString(type, 'type');
    const hadListeners = this.listenerCount(type) > 0;
    const event = this[kCreateEvent]?.(value, type) ?? new CustomEvent(type, { detail: value });
    dispatch(this, event, () => value);
    return hadListeners;
  }

  removeAllListeners(type) {
    checkThis(this, 'NodeEventTarget');
    if (type === undefined) {
      this[kListeners].clear();
    } else {
      this[kListeners].delete(`${type}`);
    }
    return this;
  }
}

module.exports = { NodeEventTarget };

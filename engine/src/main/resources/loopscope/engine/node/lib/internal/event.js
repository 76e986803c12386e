'use strict';
// Event and CustomEvent: https://dom.spec.whatwg.org/#interface-event

const { codes } = require('internal/errors');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

const kTarget = Symbol('kTarget');
const kIsBeingDispatched = Symbol('kIsBeingDispatched');
const kStop = Symbol('kStop');
const kType = Symbol('type');

const { nanos } = internalBinding('process');

/** How event objects show themselves: their class and a few fields. */
function inspectAs(object, fields, depth, options) {
  const { name } = object.constructor;
  if (depth < 0) {
    return name;
  }
  const inner = { ...options, depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth };
  return `${name} ${require('internal/util/inspect').inspect(fields, inner)}`;
}

class Event {
  #cancelable;
  #bubbles;
  #composed;
  #defaultPrevented = false;
  #propagationStopped = false;
  #timeStamp = nanos() / 1e6;

  static NONE = 0;
  static CAPTURING_PHASE = 1;
  static AT_TARGET = 2;
  static BUBBLING_PHASE = 3;

  constructor(type, options = undefined) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('type');
    }
    if (options !== undefined && options !== null) {
      require('internal/validators').validateObject(options, 'options', 6);
    }
    this.#bubbles = Boolean(options?.bubbles);
    this.#cancelable = Boolean(options?.cancelable);
    this.#composed = Boolean(options?.composed);
    this[kType] = `${type}`;
    this[kTarget] = null;
    this[kIsBeingDispatched] = false;
  }

  initEvent(type, bubbles = false, cancelable = false) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('type');
    }
    if (!this[kIsBeingDispatched]) {
      this[kType] = `${type}`;
      this.#bubbles = Boolean(bubbles);
      this.#cancelable = Boolean(cancelable);
    }
  }

  stopImmediatePropagation() {
    this.stopPropagation();
    this[kStop] = true;
  }

  preventDefault() {
    this.#defaultPrevented = true;
  }

  get target() {
    return this[kTarget];
  }

  get currentTarget() {
    return this[kIsBeingDispatched] ? this[kTarget] : null;
  }

  get srcElement() {
    return this[kTarget];
  }

  get type() {
    return this[kType];
  }

  get cancelable() {
    return this.#cancelable;
  }

  get defaultPrevented() {
    return this.#cancelable && this.#defaultPrevented;
  }

  get timeStamp() {
    return this.#timeStamp;
  }

  composedPath() {
    return this[kIsBeingDispatched] ? [this[kTarget]] : [];
  }

  get returnValue() {
    return !this.#cancelable || !this.#defaultPrevented;
  }

  get bubbles() {
    return this.#bubbles;
  }

  get composed() {
    return this.#composed;
  }

  get eventPhase() {
    return this[kIsBeingDispatched] ? Event.AT_TARGET : Event.NONE;
  }

  get cancelBubble() {
    return this.#propagationStopped;
  }

  set cancelBubble(value) {
    if (value) {
      this.#propagationStopped = true;
    }
  }

  stopPropagation() {
    this.#propagationStopped = true;
  }

  get isTrusted() {
    return false;
  }

  [customInspect](depth, options) {
    const { type, defaultPrevented, cancelable, timeStamp } = this;
    return inspectAs(this, { type, defaultPrevented, cancelable, timeStamp }, depth, options);
  }
}

class CustomEvent extends Event {
  #detail;

  constructor(type, options = undefined) {
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail() {
    return this.#detail;
  }
}

function tag(constructor, name) {
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, {
    __proto__: null, value: name, configurable: true,
  });
}

tag(Event, 'Event');
tag(CustomEvent, 'CustomEvent');
for (const key of Object.getOwnPropertyNames(Event.prototype)) {
  if (key !== 'constructor') {
    Object.defineProperty(Event.prototype, key, { __proto__: null, enumerable: true });
  }
}

module.exports = { CustomEvent, Event, inspectAs, kIsBeingDispatched, kStop, kTarget, tag };

'use strict';
// PerformanceObserver: hears of entries in the check phase after they were made.

const { codes } = require('internal/errors');
const { validateFunction, validateObject } = require('internal/validators');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const supportedEntryTypes = Object.freeze(['dns', 'function', 'gc', 'http', 'http2', 'mark', 'measure', 'net', 'resource']);

/** The entries that were made; marks and measures stay until they are cleared. */
const timeline = [];
const observers = new Set();
const pending = new Set();
let scheduled = false;

function byStart(entries) {
  return entries.toSorted((a, b) => a.startTime - b.startTime);
}

function shown(name, value, options) {
  const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
  return `${name} ${require('internal/util/inspect').inspect(value, inner)}`;
}

class PerformanceObserverEntryList {
  #entries;

  constructor(entries) {
    this.#entries = byStart(entries);
  }

  getEntries() {
    return this.#entries.slice();
  }

  getEntriesByType(type) {
    return this.#entries.filter((entry) => entry.entryType === `${type}`);
  }

  getEntriesByName(name, type) {
    return this.#entries.filter((entry) => entry.name === `${name}` && (type === undefined || entry.entryType === type));
  }

  [customInspect](depth, options) {
    return depth < 0 ? this : shown('PerformanceObserverEntryList', this.#entries, options);
  }
}

function checkOptions({ entryTypes, type }) {
  if (entryTypes === undefined && type === undefined) {
    throw new codes.ERR_MISSING_ARGS('options.entryTypes', 'options.type');
  }
  if (entryTypes !== undefined && type !== undefined) {
    throw new codes.ERR_INVALID_ARG_VALUE('options.entryTypes', entryTypes,
      'options.entryTypes can not set with options.type together');
  }
}

class PerformanceObserver {
  #callback;
  #buffer = [];
  #entryTypes = new Set();
  #mode;

  constructor(callback) {
    validateFunction(callback, 'callback');
    this.#callback = callback;
  }

  observe(options = {}) {
    validateObject(options, 'options');
    checkOptions(options);
    const { entryTypes, type, buffered } = options;
    this.#fixMode(entryTypes === undefined ? 'single' : 'multiple');
    if (entryTypes === undefined) {
      this.#observeOne(type, buffered);
    } else if (Array.isArray(entryTypes)) {
      this.#entryTypes = new Set(entryTypes.filter((each) => supportedEntryTypes.includes(each)));
    } else {
      throw new codes.ERR_INVALID_ARG_TYPE('options.entryTypes', 'string[]', entryTypes);
    }
    if (this.#entryTypes.size > 0) {
      observers.add(this);
    } else {
      this.disconnect();
    }
  }

  #fixMode(mode) {
    if (this.#mode !== undefined && this.#mode !== mode) {
      const { DOMException } = require('internal/domexception');
      throw new DOMException(`PerformanceObserver can not change to ${mode === 'single' ? 'single observation'
        : 'multiple observations'}`, 'InvalidModificationError');
    }
    this.#mode = mode;
  }

  #observeOne(type, buffered) {
    if (supportedEntryTypes.includes(type)) {
      this.#entryTypes.add(type);
      if (buffered) {
        timeline.forEach((entry) => offer.call(this, entry, type));
      }
    }
  }

  /** Takes an entry of a type that it observes. */
  offer(entry, type = entry.entryType) {
    if (entry.entryType === type && this.#entryTypes.has(type)) {
      this.#buffer.push(entry);
      pending.add(this);
      tellSoon();
    }
  }

  tell() {
    this.#callback(new PerformanceObserverEntryList(this.takeRecords()), this);
  }

  disconnect() {
    observers.delete(this);
    pending.delete(this);
    this.#buffer = [];
    this.#entryTypes.clear();
    this.#mode = undefined;
  }

  takeRecords() {
    return this.#buffer.splice(0);
  }

  static get supportedEntryTypes() {
    return supportedEntryTypes;
  }

  [customInspect](depth, options) {
    const state = { connected: observers.has(this), pending: pending.has(this), entryTypes: [...this.#entryTypes],
      buffer: this.#buffer };
    return depth < 0 ? this : shown('PerformanceObserver', state, options);
  }
}

const { offer, tell } = PerformanceObserver.prototype;
delete PerformanceObserver.prototype.offer;
delete PerformanceObserver.prototype.tell;

function tellSoon() {
  if (!scheduled) {
    scheduled = true;
    require('timers').setImmediate(() => {
      scheduled = false;
      const waiting = [...pending];
      pending.clear();
      waiting.forEach((observer) => tell.call(observer));
    });
  }
}

/** An entry was made. */
function enqueue(entry) {
  observers.forEach((observer) => offer.call(observer, entry));
}

/** The same, and it stays in the timeline. */
function keep(entry) {
  timeline.push(entry);
  enqueue(entry);
  return entry;
}

module.exports = { PerformanceObserver, PerformanceObserverEntryList, byStart, enqueue, keep, timeline };

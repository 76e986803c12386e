'use strict';
// What was measured: the entry classes, which only this library makes, but for marks.

const { codes } = require('internal/errors');
const { inspectAs } = require('internal/event');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const kMade = Symbol('kMade');
const nodeTimes = new Set(['nodeStart', 'v8Start', 'environment', 'loopStart', 'loopExit', 'bootstrapComplete']);

class PerformanceEntry {
  #name;
  #entryType;
  #startTime;
  #duration;

  constructor(made, name, entryType, startTime, duration) {
    if (made !== kMade) {
      throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    }
    this.#name = name;
    this.#entryType = entryType;
    this.#startTime = startTime;
    this.#duration = duration;
  }

  get name() {
    return this.#name;
  }

  get entryType() {
    return this.#entryType;
  }

  get startTime() {
    return this.#startTime;
  }

  get duration() {
    return this.#duration;
  }

  toJSON() {
    const { name, entryType, startTime, duration } = this;
    return { name, entryType, startTime, duration };
  }

  [customInspect](depth, options) {
    return depth < 0 ? `[${this.constructor.name}]` : inspectAs(this, this.toJSON(), depth, options);
  }
}

/** An entry that says more. */
class DetailedEntry extends PerformanceEntry {
  #detail;

  constructor(made, name, entryType, startTime, duration, detail) {
    super(made, name, entryType, startTime, duration);
    this.#detail = detail;
  }

  get detail() {
    return this.#detail;
  }

  toJSON() {
    return { ...super.toJSON(), detail: this.#detail };
  }
}

/** Other entries are of the general class, as programs see it. */
Object.defineProperty(DetailedEntry, 'name', { value: 'PerformanceEntry' });

function cloned(detail) {
  return detail === undefined || detail === null ? null : require('internal/structured_clone').structuredClone(detail);
}

function now() {
  return internalBinding('process').nanos() / 1e6;
}

class PerformanceMark extends DetailedEntry {
  constructor(name, options = {}) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('name');
    }
    const text = `${name}`;
    if (nodeTimes.has(text)) {
      throw new codes.ERR_INVALID_ARG_VALUE('name', text);
    }
    if (options !== null) {
      require('internal/validators').validateObject(options, 'options');
    }
    const startTime = options?.startTime ?? now();
    require('internal/validators').validateNumber(startTime, 'startTime');
    if (startTime < 0) {
      throw new codes.ERR_PERFORMANCE_INVALID_TIMESTAMP(startTime);
    }
    super(kMade, text, 'mark', startTime, 0, cloned(options?.detail));
  }
}

class PerformanceMeasure extends DetailedEntry {
  constructor(made, name, startTime, duration, detail) {
    super(made, name, 'measure', startTime, duration, detail);
  }
}

const measureOf = (name, start, end, detail) => new PerformanceMeasure(kMade, name, start, end - start, cloned(detail));
const functionEntry = (name, start, end, detail) => new DetailedEntry(kMade, name, 'function', start, end - start, detail);

for (const key of ['name', 'entryType', 'startTime', 'duration', 'toJSON']) {
  Object.defineProperty(PerformanceEntry.prototype, key, { enumerable: true });
}

for (const made of [PerformanceMark, PerformanceMeasure]) {
  Object.defineProperty(made.prototype, Symbol.toStringTag, { configurable: true, value: made.name });
}

module.exports = { PerformanceEntry, PerformanceMark, PerformanceMeasure, functionEntry, kMade, measureOf, now };

'use strict';
// Histograms of numbers that were recorded, and of how late the loop's timers are.

const { codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE } } = require('internal/errors');
const { validateInteger, validateNumber, validateObject } = require('internal/validators');
const { inspectAs } = require('internal/event');
const { kMade, now } = require('internal/perf/entries');

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const EMPTY_MIN_BIGINT = 2n ** 63n - 1n;
const EMPTY_MIN = Number(EMPTY_MIN_BIGINT);

/** Shown by this name, as Node's. */
class SafeMap extends Map {}

/** How often each value was recorded; values beyond the highest only count as such. */
class Histogram {
  #counts = new Map();
  #count = 0;
  #exceeds = 0;
  #highest;

  constructor(made, highest = Number.MAX_SAFE_INTEGER) {
    if (made !== kMade) {
      throw new ERR_ILLEGAL_CONSTRUCTOR();
    }
    this.#highest = highest;
  }

  static add(histogram, value, times = 1) {
    if (value > histogram.#highest) {
      histogram.#exceeds += times;
    } else {
      histogram.#counts.set(value, (histogram.#counts.get(value) ?? 0) + times);
      histogram.#count += times;
    }
  }

  static merge(histogram, other) {
    other.#counts.forEach((times, value) => Histogram.add(histogram, value, times));
    histogram.#exceeds += other.#exceeds;
  }

  #sorted() {
    return [...this.#counts].sort(([a], [b]) => a - b);
  }

  get count() {
    return this.#count;
  }

  get exceeds() {
    return this.#exceeds;
  }

  get min() {
    return this.#count === 0 ? EMPTY_MIN : Math.min(...this.#counts.keys());
  }

  get max() {
    return this.#count === 0 ? 0 : Math.max(...this.#counts.keys());
  }

  get mean() {
    let sum = 0;
    this.#counts.forEach((times, value) => {
      sum += value * times;
    });
    return sum / this.#count;
  }

  get stddev() {
    const { mean } = this;
    let sum = 0;
    this.#counts.forEach((times, value) => {
      sum += (value - mean) ** 2 * times;
    });
    return Math.sqrt(sum / this.#count);
  }

  percentile(percentile) {
    validateNumber(percentile, 'percentile');
    if (!(percentile > 0 && percentile <= 100)) {
      throw new ERR_OUT_OF_RANGE('percentile', '> 0 && <= 100', percentile);
    }
    let left = Math.max(1, Math.ceil(percentile / 100 * this.#count));
    for (const [value, times] of this.#sorted()) {
      left -= times;
      if (left <= 0) {
        return value;
      }
    }
    return 0;
  }

  percentileBigInt(percentile) {
    return BigInt(this.percentile(percentile));
  }

  /** From 0 on in steps that halve what is left, until all values are below. */
  get percentiles() {
    const found = new SafeMap();
    if (this.#count > 0) {
      const { max } = this;
      let value = this.min;
      found.set(0, value);
      for (let at = 50; value < max; at += (100 - at) / 2) {
        value = this.percentile(at);
        found.set(at, value);
      }
    }
    return found.set(100, this.max);
  }

  get percentilesBigInt() {
    return new SafeMap([...this.percentiles].map(([key, value]) => [key, BigInt(value)]));
  }

  reset() {
    this.#counts.clear();
    this.#count = 0;
    this.#exceeds = 0;
  }

  toJSON() {
    const { count, min, max, mean, exceeds, stddev, percentiles } = this;
    return { count, min, max, mean, exceeds, stddev, percentiles: Object.fromEntries(percentiles) };
  }

  [customInspect](depth, options) {
    const { min, max, mean, exceeds, stddev, count, percentiles } = this;
    return depth < 0 ? `[${this.constructor.name}]`
      : inspectAs({ constructor: Histogram }, { min, max, mean, exceeds, stddev, count, percentiles }, depth, options);
  }
}

for (const name of ['count', 'exceeds', 'min', 'max']) {
  Object.defineProperty(Histogram.prototype, `${name}BigInt`, {
    configurable: true,
    get() {
      return name === 'min' && this.count === 0 ? EMPTY_MIN_BIGINT : BigInt(this[name]);
    },
  });
}

class RecordableHistogram extends Histogram {
  #last;

  record(value) {
    if (typeof value !== 'bigint') {
      validateInteger(value, 'val', 1);
    } else if (value < 1n || value > 2n ** 63n - 1n) {
      throw new ERR_OUT_OF_RANGE('val', '>= 1 && <= 9223372036854775807', value);
    }
    Histogram.add(this, Number(value));
  }

  recordDelta() {
    const time = now();
    if (this.#last !== undefined) {
      Histogram.add(this, Math.max(1, Math.round((time - this.#last) * 1e6)));
    }
    this.#last = time;
  }

  add(other) {
    if (!(other instanceof RecordableHistogram)) {
      throw new ERR_INVALID_ARG_TYPE('other', 'RecordableHistogram', other);
    }
    Histogram.merge(this, other);
  }
}

/** How late a timer is that starts again and again. */
class ELDHistogram extends Histogram {
  #resolution;
  #timer;
  #last;

  constructor(made, resolution) {
    super(made);
    this.#resolution = resolution;
  }

  enable() {
    if (this.#timer !== undefined) {
      return false;
    }
    this.#last = now();
    this.#timer = require('timers').setInterval(() => {
      const time = now();
      Histogram.add(this, Math.max(1, Math.round((time - this.#last) * 1e6)));
      this.#last = time;
    }, this.#resolution).unref();
    return true;
  }

  disable() {
    if (this.#timer === undefined) {
      return false;
    }
    require('timers').clearInterval(this.#timer);
    this.#timer = undefined;
    return true;
  }
}

function checkBound(value, name, least) {
  if (typeof value !== 'bigint') {
    validateInteger(value, name, least);
  }
}

function createHistogram(options = {}) {
  validateObject(options, 'options');
  const { lowest = 1, highest = Number.MAX_SAFE_INTEGER, figures = 3 } = options;
  checkBound(lowest, 'options.lowest', 1);
  checkBound(highest, 'options.highest', 2 * Number(lowest));
  validateInteger(figures, 'options.figures', 1, 5);
  return new RecordableHistogram(kMade, Number(highest));
}

function monitorEventLoopDelay(options = {}) {
  validateObject(options, 'options');
  const { resolution = 10 } = options;
  validateInteger(resolution, 'options.resolution', 1);
  return new ELDHistogram(kMade, resolution);
}

module.exports = { createHistogram, monitorEventLoopDelay };

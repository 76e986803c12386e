'use strict';
// performance.now and what goes with it.

const binding = internalBinding('process');

const entries = [];

class PerformanceEntry {
  constructor(name, entryType, startTime, duration, detail = null) {
    this.name = name;
    this.entryType = entryType;
    this.startTime = startTime;
    this.duration = duration;
    this.detail = detail;
  }

  toJSON() {
    const { name, entryType, startTime, duration, detail } = this;
    return { name, entryType, startTime, duration, detail };
  }
}

class PerformanceMark extends PerformanceEntry {}
class PerformanceMeasure extends PerformanceEntry {}

/** The time of a mark, or a time itself. */
function timeOf(mark) {
  if (typeof mark === 'number') {
    return mark;
  }
  const found = entries.findLast((entry) => entry.entryType === 'mark' && entry.name === mark);
  if (found === undefined) {
    const { codes: { ERR_INVALID_PERFORMANCE_MARK } } = require('internal/errors');
    throw new ERR_INVALID_PERFORMANCE_MARK(mark);
  }
  return found.startTime;
}

function add(entry) {
  entries.push(entry);
  return entry;
}

function clear(type, name) {
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === type && (name === undefined || entries[i].name === name)) {
      entries.splice(i, 1);
    }
  }
}

class Performance {
  timeOrigin = Date.now() - binding.nanos() / 1e6;

  now() {
    return binding.nanos() / 1e6;
  }

  mark(name, options = {}) {
    return add(new PerformanceMark(`${name}`, 'mark', options.startTime ?? this.now(), 0, options.detail));
  }

  measure(name, start, end) {
    const options = typeof start === 'object' && start !== null ? start : { start, end };
    const to = options.end === undefined ? this.now() : timeOf(options.end);
    const from = options.start === undefined ? 0 : timeOf(options.start);
    return add(new PerformanceMeasure(`${name}`, 'measure', from, to - from, options.detail));
  }

  clearMarks(name) {
    clear('mark', name);
  }

  clearMeasures(name) {
    clear('measure', name);
  }

  getEntries() {
    return entries.toSorted((a, b) => a.startTime - b.startTime);
  }

  getEntriesByName(name, type) {
    return this.getEntries().filter((entry) => entry.name === name && (type === undefined || entry.entryType === type));
  }

  getEntriesByType(type) {
    return this.getEntries().filter((entry) => entry.entryType === type);
  }

  timerify(fn) {
    return fn;
  }

  toJSON() {
    return { nodeTiming: {}, timeOrigin: this.timeOrigin, eventLoopUtilization: {} };
  }
}

module.exports = { performance: new Performance(), PerformanceEntry, PerformanceMark, PerformanceMeasure };

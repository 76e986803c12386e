'use strict';
// The object performance: https://w3c.github.io/user-timing/ and what Node adds.

const { codes } = require('internal/errors');
const { EventTarget, defineEventHandler } = require('internal/event_target');
const { PerformanceMark, measureOf, kMade, now } = require('internal/perf/entries');
const { byStart, keep, timeline } = require('internal/perf/observer');

const customInspect = Symbol.for('nodejs.util.inspect.custom');

/** The time of a mark, or a time itself. */
function timeOf(mark) {
  if (typeof mark === 'number') {
    if (mark < 0) {
      throw new codes.ERR_PERFORMANCE_INVALID_TIMESTAMP(mark);
    }
    return mark;
  }
  const name = `${mark}`;
  const found = timeline.findLast((entry) => entry.entryType === 'mark' && entry.name === name);
  if (found === undefined) {
    const { DOMException } = require('internal/domexception');
    throw new DOMException(`The "${name}" performance mark has not been set`, 'SyntaxError');
  }
  return found.startTime;
}

function checkMeasure(options, endMark) {
  const fail = (message) => {
    throw new codes.ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS(message);
  };
  if (endMark !== undefined) {
    fail('endMark must not be specified');
  }
  if (options.start !== undefined && options.end !== undefined && options.duration !== undefined) {
    fail('Must not have options.start, options.end, and options.duration specified');
  }
}

function endOf({ start, end, duration }) {
  if (end !== undefined) {
    return timeOf(end);
  }
  return start !== undefined && duration !== undefined ? timeOf(start) + timeOf(duration) : now();
}

function startOf({ start, duration }, end) {
  if (start !== undefined) {
    return timeOf(start);
  }
  return duration === undefined ? 0 : end - timeOf(duration);
}

function clear(type, given) {
  const name = given === undefined ? undefined : `${given}`;
  for (let i = timeline.length - 1; i >= 0; i--) {
    if (timeline[i].entryType === type && (name === undefined || timeline[i].name === name)) {
      timeline.splice(i, 1);
    }
  }
}

class Performance extends EventTarget {
  constructor(made) {
    if (made !== kMade) {
      throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    }
    super();
  }

  clearMarks(name) {
    clear('mark', name);
  }

  clearMeasures(name) {
    clear('measure', name);
  }

  clearResourceTimings() {}

  getEntries() {
    return byStart(timeline);
  }

  getEntriesByName(name, type) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('name');
    }
    return byStart(timeline.filter((entry) => entry.name === `${name}` && (type === undefined || entry.entryType === `${type}`)));
  }

  getEntriesByType(type) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('type');
    }
    return byStart(timeline.filter((entry) => entry.entryType === `${type}`));
  }

  mark(...args) {
    return keep(new PerformanceMark(...args));
  }

  measure(name, startOrOptions = {}, endMark = undefined) {
    if (arguments.length === 0) {
      throw new codes.ERR_MISSING_ARGS('name');
    }
    const hasOptions = startOrOptions !== null && typeof startOrOptions === 'object';
    const options = hasOptions ? startOrOptions : { start: startOrOptions, end: endMark };
    if (hasOptions && Object.keys(options).length > 0) {
      checkMeasure(options, endMark);
    }
    const end = endOf(options);
    return keep(measureOf(`${name}`, startOf(options, end), end, options.detail));
  }

  now() {
    return now();
  }

  setResourceTimingBufferSize() {}

  toJSON() {
    return { nodeTiming: this.nodeTiming, timeOrigin: this.timeOrigin, eventLoopUtilization: this.eventLoopUtilization() };
  }

  eventLoopUtilization(first, second) {
    return require('internal/perf/utilization').eventLoopUtilization(first, second);
  }

  get nodeTiming() {
    return require('internal/perf/node_timing').nodeTiming;
  }

  get timerify() {
    return require('internal/perf/timerify').timerify;
  }

  [customInspect](depth, options) {
    const { nodeTiming, timeOrigin } = this;
    return depth < 0 ? this : require('internal/event').inspectAs(this, { nodeTiming, timeOrigin }, depth, options);
  }
}

defineEventHandler(Performance.prototype, 'resourcetimingbufferfull');
for (const name of Object.getOwnPropertyNames(Performance.prototype).filter((each) => each !== 'constructor')) {
  Object.defineProperty(Performance.prototype, name, { enumerable: true });
}
Object.defineProperty(Performance.prototype, Symbol.toStringTag, { configurable: true, value: 'Performance' });
Object.defineProperty(Performance.prototype, 'timeOrigin', {
  configurable: true, enumerable: true, value: Date.now() - now(),
});

module.exports = { Performance, performance: new Performance(kMade) };

'use strict';
// When the parts of the process were ready, in milliseconds since its start.

const { PerformanceEntry, kMade, now } = require('internal/perf/entries');
const { loopTimes } = require('internal/perf/utilization');

class PerformanceNodeTiming extends PerformanceEntry {
  constructor(made) {
    super(made, 'node', 'node', 0, 0);
    const fixed = { nodeStart: 0, v8Start: 0, bootstrapComplete: 0, environment: 0, loopExit: -1 };
    for (const [name, value] of Object.entries(fixed)) {
      Object.defineProperty(this, name, { enumerable: true, configurable: true, value });
    }
  }

  get loopStart() {
    return loopTimes().loopStart;
  }

  get idleTime() {
    return loopTimes().idleTime;
  }

  get duration() {
    return now();
  }

  toJSON() {
    const { nodeStart, v8Start, bootstrapComplete, environment, loopStart, loopExit, idleTime } = this;
    return { ...super.toJSON(), nodeStart, v8Start, bootstrapComplete, environment, loopStart, loopExit, idleTime };
  }
}

module.exports = { PerformanceNodeTiming, nodeTiming: new PerformanceNodeTiming(kMade) };

'use strict';
// performance.eventLoopUtilization: how long the loop waited in poll, and how long it was busy.

const { now } = require('internal/perf/entries');

const binding = internalBinding('timers');

/** Milliseconds: when the loop began, negative before that, and how long it has waited. */
function loopTimes(nanos = binding.loopTimes()) {
  const [started, idle] = nanos;
  return { loopStart: started < 0 ? -1 : started / 1e6, idleTime: idle / 1e6 };
}

function difference(later, earlier) {
  const idle = later.idle - earlier.idle;
  const active = later.active - earlier.active;
  return { idle, active, utilization: active / (idle + active) };
}

/** Since the loop began, since `first`, or between the two. */
function eventLoopUtilization(first, second) {
  return utilizationOf(binding.loopTimes(), first, second);
}

/** The same of the loop with these times, in nanoseconds. */
function utilizationOf(nanos, first, second) {
  const { loopStart, idleTime } = loopTimes(nanos);
  if (loopStart < 0) {
    return { idle: 0, active: 0, utilization: 0 };
  }
  if (second) {
    return difference(first, second);
  }
  return difference({ idle: idleTime, active: now() - loopStart - idleTime }, first ?? { idle: 0, active: 0 });
}

module.exports = { eventLoopUtilization, loopTimes, utilizationOf };

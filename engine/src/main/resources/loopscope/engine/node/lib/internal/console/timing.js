'use strict';
// console.time: running timers by label, and elapsed time in the unit that suits it.

function start(times, label) {
  if (times.has(label)) {
    process.emitWarning(`Label '${label}' already exists for console.time()`);
  } else {
    times.set(label, process.hrtime());
  }
}

/** The time since the label's start as text, or nothing (with a warning) when it was not started. */
function elapsed(times, method, label) {
  const started = times.get(label);
  if (started === undefined) {
    process.emitWarning(`No such label '${label}' for console.${method}`);
    return undefined;
  }
  const [seconds, nanoseconds] = process.hrtime(started);
  return formatTime(seconds * 1000 + nanoseconds / 1e6);
}

function pad(value) {
  return `${value}`.padStart(2, '0');
}

function formatTime(milliseconds) {
  if (milliseconds < 1000) {
    return `${Number(milliseconds.toFixed(3))}ms`;
  }
  const hours = Math.floor(milliseconds / 3600000);
  const minutes = Math.floor((milliseconds % 3600000) / 60000);
  const seconds = ((milliseconds % 60000) / 1000).toFixed(3);
  if (hours === 0 && minutes === 0) {
    return `${seconds}s`;
  }
  const [whole, thousandths] = seconds.split('.');
  const clock = `${hours === 0 ? minutes : `${hours}:${pad(minutes)}`}:${pad(whole)}.${thousandths}`;
  return `${clock} (${hours === 0 ? '' : 'h:m'}m:ss.mmm)`;
}

module.exports = { elapsed, formatTime, start };

'use strict';
// enroll, active and unenroll: timers on objects of the program's own, as libraries for old versions of Node used them.

const { validateNumber, validateObject } = require('internal/validators');
const { deprecate } = require('internal/util');
const timers = require('timers');

/** The timeouts that run for such objects. */
const running = new WeakMap();

function stop(item) {
  timers.clearTimeout(running.get(item));
  running.delete(item);
}

const LONGEST_DELAY = 2 ** 31 - 1;

function delayWithin(msecs) {
  if (msecs < 0 || !Number.isFinite(msecs)) {
    const { codes: { ERR_OUT_OF_RANGE } } = require('internal/errors');
    throw new ERR_OUT_OF_RANGE('msecs', 'a non-negative finite number', msecs);
  }
  if (msecs > LONGEST_DELAY) {
    process.emitWarning(`${msecs} does not fit into a 32-bit signed integer.\nTimer duration was truncated to ${LONGEST_DELAY}.`,
      'TimeoutOverflowWarning');
  }
  return Math.min(msecs, LONGEST_DELAY);
}

function enroll(item, msecs) {
  validateObject(item, 'item');
  validateNumber(msecs, 'msecs');
  stop(item);
  item._idleTimeout = delayWithin(msecs);
}

function unenroll(item) {
  stop(item);
  timers.clearTimeout(item);
  item._idleTimeout = -1;
}

function start(item) {
  const delay = item._idleTimeout;
  if (delay === undefined || delay < 0) {
    return undefined;
  }
  stop(item);
  const timeout = timers.setTimeout(() => item._onTimeout?.(), delay);
  running.set(item, timeout);
  item._idleStart = Math.trunc(process.uptime() * 1000);
  item._idleNext ??= item;
  item._idlePrev ??= item;
  return timeout;
}

function active(item) {
  start(item);
}

function unrefActive(item) {
  start(item)?.unref();
}

const advice = (name) => `timers.${name}() is deprecated. Please use `;

module.exports = {
  enroll: deprecate(enroll, `${advice('enroll')}setTimeout instead.`, 'DEP0095'),
  unenroll: deprecate(unenroll, `${advice('unenroll')}clearTimeout instead.`, 'DEP0096'),
  active: deprecate(active, `${advice('active')}timeout.refresh() instead.`, 'DEP0126'),
  _unrefActive: deprecate(unrefActive, `${advice('_unrefActive')}timeout.refresh() instead.`, 'DEP0127'),
};

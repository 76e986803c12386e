'use strict';
// performance.timerify: a function whose calls are measured.

const { validateFunction, validateObject } = require('internal/validators');
const { functionEntry, now } = require('internal/perf/entries');
const { enqueue } = require('internal/perf/observer');

function ended(name, start, args, histogram) {
  const end = now();
  histogram?.record(Math.max(1, Math.ceil((end - start) * 1e6)));
  const entry = functionEntry(name, start, end, args);
  args.forEach((value, i) => {
    entry[i] = value;
  });
  enqueue(entry);
}

function timerify(fn, options = {}) {
  validateFunction(fn, 'fn');
  validateObject(options, 'options');
  const { histogram } = options;
  if (histogram !== undefined && typeof histogram?.record !== 'function') {
    const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
    throw new ERR_INVALID_ARG_TYPE('options.histogram', 'RecordableHistogram', histogram);
  }
  function timerified(...args) {
    const start = now();
    const result = new.target === undefined ? Reflect.apply(fn, this, args) : Reflect.construct(fn, args, fn);
    if (new.target === undefined && typeof result?.finally === 'function') {
      return result.finally(() => ended(fn.name, start, args, histogram));
    }
    ended(fn.name, start, args, histogram);
    return result;
  }
  return Object.defineProperties(timerified, {
    length: { configurable: false, enumerable: true, value: fn.length },
    name: { configurable: false, enumerable: true, value: `timerified ${fn.name}` },
  });
}

module.exports = { timerify };

'use strict';
// Names and numbers of signals, as options and kill() take either.

const { codes } = require('internal/errors');
const { signals } = require('os').constants;

const names = new Map(Object.entries(signals).reverse().map(([name, number]) => [number, name]));

/** The number of a signal that is given by name (in any case) or number. */
function numberOf(signal) {
  if (typeof signal === 'number' && names.has(signal)) {
    return signal;
  }
  const number = typeof signal === 'string' ? signals[signal] ?? signals[signal.toUpperCase()] : undefined;
  if (number === undefined) {
    throw new codes.ERR_UNKNOWN_SIGNAL(signal);
  }
  return number;
}

/** The same as an option, which may be left out. */
function killSignalOf(signal) {
  if (typeof signal === 'string' || typeof signal === 'number') {
    return numberOf(signal);
  }
  if (signal !== undefined && signal !== null) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.killSignal', ['string', 'number'], signal);
  }
  return signals.SIGTERM;
}

module.exports = { killSignalOf, nameOf: (number) => names.get(number) ?? null, numberOf };

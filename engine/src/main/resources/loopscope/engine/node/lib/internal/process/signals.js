'use strict';
// Signals: a listener for SIGINT and its kin is called from the loop; process.kill sends one.

const binding = internalBinding('signals');
const listening = new Set();

/** The numbers on Linux of signals that may be sent. */
const numbers = {
  __proto__: null,
  SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGUSR1: 10, SIGUSR2: 12, SIGPIPE: 13, SIGALRM: 14,
  SIGTERM: 15, SIGCHLD: 17, SIGCONT: 18, SIGSTOP: 19, SIGWINCH: 28,
};

function isSignal(name) {
  return typeof name === 'string' && name in numbers;
}

/** Hears of listeners that come and go. */
function setUp() {
  process.on('newListener', (name) => {
    if (isSignal(name) && !listening.has(name)) {
      listening.add(name);
      binding.start(name.slice(3), numbers[name], () => process.emit(name, name, numbers[name]));
    }
  });
  process.on('removeListener', (name) => {
    if (listening.has(name) && process.listenerCount(name) === 0) {
      listening.delete(name);
      binding.stop(name.slice(3), numbers[name]);
    }
  });
}

/** Sends a signal by its number; what went wrong is the number of an error. */
function sendNumber(pid, number) {
  return binding.send(pid, number, '');
}

function kill(pid, signal = 'SIGTERM') {
  const { codes: { ERR_INVALID_ARG_TYPE, ERR_UNKNOWN_SIGNAL } } = require('internal/errors');
  if (pid != (pid | 0)) {
    throw new ERR_INVALID_ARG_TYPE('pid', 'number', pid);
  }
  const all = require('os').constants.signals;
  const number = typeof signal === 'number' ? signal : all[signal];
  if (number === undefined) {
    throw new ERR_UNKNOWN_SIGNAL(signal);
  }
  const name = Object.keys(numbers).find((each) => numbers[each] === number) ?? '';
  const errno = binding.send(Number(pid), number, name.slice(3));
  if (errno !== 0) {
    throw require('internal/errors').errnoException(errno, 'kill');
  }
  return true;
}

module.exports = { setUp, kill, sendNumber };

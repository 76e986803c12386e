'use strict';
// spawn: a program beside this one, with a limit in time and a signal to abort it where they are asked for.

const { AbortError } = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { ChildProcess } = require('internal/child_process/child');
const { checkTimeout, commandOf } = require('internal/child_process/arguments');
const { killSignalOf } = require('internal/child_process/signals');

function limitTime(child, timeout, killSignal) {
  let timer = setTimeout(() => {
    timer = undefined;
    try {
      child.kill(killSignal);
    } catch (error) {
      child.emit('error', error);
    }
  }, timeout);
  child.once('exit', () => clearTimeout(timer));
}

function abort(child, killSignal, reason) {
  try {
    if (child.kill(killSignal)) {
      child.emit('error', new AbortError(undefined, { cause: reason }));
    }
  } catch (error) {
    child.emit('error', error);
  }
}

function obey(signal, child, killSignal) {
  const listener = () => abort(child, killSignal, signal.reason);
  if (signal.aborted) {
    process.nextTick(listener);
    return;
  }
  signal.addEventListener('abort', listener, { once: true });
  child.once('exit', () => signal.removeEventListener('abort', listener));
}

function spawn(file, args, options) {
  const command = commandOf(file, args, options);
  const { timeout, signal, killSignal, stdio, detached, serialization } = command.options;
  checkTimeout(timeout);
  validateAbortSignal(signal, 'options.signal');
  const number = killSignalOf(killSignal);
  const child = new ChildProcess();
  child.spawn({
    file: command.file, args: command.spawnargs, cwd: command.cwd, envPairs: command.env, stdio, detached, serialization,
  });
  if (timeout > 0) {
    limitTime(child, timeout, number);
  }
  if (signal) {
    obey(signal, child, number);
  }
  return child;
}

module.exports = { spawn };

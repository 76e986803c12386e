'use strict';
// v8.promiseHooks: functions that are called at each turn in the life of every promise. What they throw is an uncaught exception.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { isAsyncFunction } = require('internal/util/types');

const binding = internalBinding('promise_hooks');

/** The functions by the turn they are called at; never changed once made, so that a hook may stop itself. */
let hooks = { __proto__: null, init: [], before: [], after: [], settled: [] };

function tell(turn, promise, parent) {
  for (const hook of hooks[turn]) {
    try {
      hook(promise, parent);
    } catch (error) {
      internalBinding('errors').triggerUncaughtException(error, false);
    }
  }
}

function change(turn, functions) {
  hooks = { ...hooks, [turn]: functions };
  if (Object.values(hooks).every((each) => each.length === 0)) {
    binding.listen();
  } else {
    binding.listen(tell);
  }
}

/** A hook that made promises would be called for its own. */
function validateHook(hook, name) {
  if (typeof hook !== 'function' || isAsyncFunction(hook)) {
    throw new ERR_INVALID_ARG_TYPE(name, 'function', hook);
  }
}

/** Calls `hook` at each such turn. Returns what ends that. */
function add(turn, hook) {
  validateHook(hook, `${turn}Hook`);
  change(turn, [...hooks[turn], hook]);
  return stop.bind(undefined, turn, hook);
}

function stop(turn, hook) {
  const at = hooks[turn].indexOf(hook);
  if (at >= 0) {
    change(turn, hooks[turn].toSpliced(at, 1));
  }
}

function createHook({ init, before, after, settled } = {}) {
  const stops = Object.entries({ init, before, after, settled }).filter(([, hook]) => hook !== undefined)
    .map(([turn, hook]) => add(turn, hook));
  return () => stops.forEach((each) => each());
}

/** The names are those of the functions; the functions themselves have none. */
const [onInit, onBefore, onAfter, onSettled] = ['init', 'before', 'after', 'settled'].map((turn) => (hook) => add(turn, hook));

module.exports = { createHook, onInit, onBefore, onAfter, onSettled };

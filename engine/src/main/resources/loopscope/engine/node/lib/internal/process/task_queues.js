'use strict';
// process.nextTick and queueMicrotask.

const { validateFunction } = require('internal/validators');
const binding = internalBinding('task_queue');

function nextTick(callback, ...args) {
  validateFunction(callback, 'callback');
  if (!process._exiting) {
    binding.addTick(callback, ...args);
  }
}

function queueMicrotask(callback) {
  validateFunction(callback, 'callback');
  binding.queueMicrotask(callback);
}

module.exports = { nextTick, queueMicrotask };

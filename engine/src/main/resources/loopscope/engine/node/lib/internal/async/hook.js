'use strict';
// createHook: tells a program of the turns in the life of every async resource. The engine reports while a hook is enabled.

const { codes: { ERR_ASYNC_CALLBACK } } = require('internal/errors');
const { typeOf } = require('internal/async/types');

const binding = internalBinding('async_hooks');
const names = ['init', 'before', 'after', 'destroy', 'promiseResolve'];

/** The enabled hooks; never changed once it is made, so that a hook may enable and disable others. */
let enabled = [];

/** An exception of a hook ends the process: nobody could catch it. */
function fail(error) {
  internalBinding('stdio').writeString(2, `${typeof error?.stack === 'string' ? error.stack : error}\n`);
  process.exitCode = 1;
  internalBinding('errors').exit(1);
}

function tell(name, ...args) {
  for (const hook of enabled) {
    try {
      hook[name]?.(...args);
    } catch (error) {
      fail(error);
    }
  }
}

function init(id, operation, trigger, resource) {
  tell('init', id, typeOf(operation), trigger, resource);
}

function change(hooks) {
  enabled = hooks;
  if (hooks.length === 0) {
    binding.listen();
  } else {
    binding.listen(init, tell);
  }
}

class AsyncHook {
  constructor(functions) {
    for (const name of names) {
      if (functions[name] !== undefined && typeof functions[name] !== 'function') {
        throw new ERR_ASYNC_CALLBACK(`hook.${name}`);
      }
      this[name] = functions[name];
    }
  }

  enable() {
    if (!enabled.includes(this)) {
      change([...enabled, this]);
    }
    return this;
  }

  disable() {
    if (enabled.includes(this)) {
      change(enabled.filter((hook) => hook !== this));
    }
    return this;
  }
}

module.exports = { createHook: (functions) => new AsyncHook(functions), areEnabled: () => enabled.length > 0 };

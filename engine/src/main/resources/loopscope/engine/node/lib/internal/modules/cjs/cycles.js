'use strict';
// Exports of a module that is still being evaluated: reading what is not there yet earns a warning.

const { isProxy } = require('internal/util/types');

function warn(property) {
  process.emitWarning(`Accessing non-existent property '${String(property)}' of module exports inside circular dependency`);
}

const warning = new Proxy({}, {
  get(target, property) {
    // Code made from ES modules asks everything for __esModule.
    if (property in target || property === '__esModule') {
      return target[property];
    }
    warn(property);
    return undefined;
  },
  getOwnPropertyDescriptor(target, property) {
    if (Object.hasOwn(target, property) || property === '__esModule') {
      return Object.getOwnPropertyDescriptor(target, property);
    }
    warn(property);
    return undefined;
  },
});

function hasPrototype(exports, prototype) {
  return exports && !isProxy(exports) && Object.getPrototypeOf(exports) === prototype;
}

/** The partial exports of a module in a cycle. */
function partialExports(module) {
  const { exports } = module;
  if (hasPrototype(exports, Object.prototype) && !exports.__esModule) {
    Object.setPrototypeOf(exports, warning);
  }
  return exports;
}

/** The module is complete: its exports warn no longer. */
function completeExports({ exports }) {
  if (hasPrototype(exports, warning)) {
    Object.setPrototypeOf(exports, Object.prototype);
  }
}

module.exports = { completeExports, partialExports };

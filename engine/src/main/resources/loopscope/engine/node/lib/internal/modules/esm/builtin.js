'use strict';
// Core modules as ES modules: their exports by name, as they were when first imported or last synchronized.

const { requireBuiltin } = require('internal/modules/builtins');
const binding = internalBinding('modules');

const names = new Map();

function valuesOf(url) {
  const exports = requireBuiltin(url.slice('node:'.length));
  return names.get(url).map((name) => (name === 'default' ? exports : exports[name]));
}

/** Describes a core module to the engine. */
function describeBuiltin(url) {
  const exports = requireBuiltin(url.slice('node:'.length));
  names.set(url, ['default', ...Object.keys(exports).filter((name) => name !== 'default')]);
  return { url, names: names.get(url), evaluate: () => valuesOf(url) };
}

/** Gives the named exports the values that the core modules' properties have now. */
function synchronize() {
  for (const url of names.keys()) {
    binding.setExports(url, names.get(url), valuesOf(url));
  }
}

module.exports = { describeBuiltin, synchronize };

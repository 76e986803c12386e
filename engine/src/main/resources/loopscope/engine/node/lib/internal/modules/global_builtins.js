'use strict';
// Text that was typed (`--eval`, `--print`) sees every core module under its name, loaded when first looked at.

const { builtinModules, requireBuiltin } = require('internal/modules/builtins');

/** What a program may ask for by its bare name; an assignment replaces it. */
function define(name, get) {
  Object.defineProperty(globalThis, name, {
    __proto__: null,
    get,
    set: (value) => {
      delete globalThis[name];
      globalThis[name] = value;
    },
    configurable: true,
    enumerable: false,
  });
}

function defineLazily(name) {
  define(name, () => {
    const exports = requireBuiltin(name);
    define(name, () => exports);
    return exports;
  });
}

/** In a module, `crypto` stays the one of the web. */
function defineGlobalBuiltins(isModule) {
  for (const name of builtinModules) {
    if (!/^_|\/|^(console|crypto|module|process)$/.test(name)) {
      defineLazily(name);
    }
  }
  if (!isModule) {
    defineLazily('crypto');
  }
}

module.exports = { defineGlobalBuiltins };

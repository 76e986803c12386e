'use strict';
// The module `module`: CommonJS's own class, and what Node adds to it.

const { Module } = require('internal/modules/cjs/loader');
const { builtinModules } = require('internal/modules/builtins');

Module.builtinModules = Object.freeze([...builtinModules]);
Module.runMain = require('internal/modules/run_main').runMain;

/** No source maps are read here. */
Module.findSourceMap = function findSourceMap() {
  return undefined;
};

/** Hooks that change how modules are loaded run on a thread of their own in Node. */
Module.register = function register() {
  const error = new Error('Loopscope does not have module.register(): it cannot load customization hooks');
  error.code = 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM';
  throw error;
};

module.exports = Module;

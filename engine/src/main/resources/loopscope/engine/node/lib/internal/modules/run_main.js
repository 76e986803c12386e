'use strict';
// Runs the main module, as CommonJS or as an ES module.

const path = require('path');
const binding = internalBinding('modules');
const packages = require('internal/modules/packages');
const { Module } = require('internal/modules/cjs');

let unsettled = false;

/** Most programs never touch an ES module: their loader is loaded when the first is asked for. */
binding.setModuleHost(
  (...args) => require('internal/modules/esm').load(...args),
  (...args) => require('internal/modules/esm').initializeImportMeta(...args),
  (...args) => require('internal/modules/esm').importDynamically(...args),
);

function runMain(request) {
  const absolute = path.resolve(request);
  const file = Module._findPath(absolute) || absolute;
  process.argv[1] = absolute;
  if (isModule(file)) {
    runAsModule(file);
    return;
  }
  Module._load(absolute, null, true);
}

function isModule(file) {
  if (file.endsWith('.mjs')) {
    return true;
  }
  if (!file.endsWith('.js')) {
    return false;
  }
  const type = packages.packageScope(file)?.data.type;
  return type === undefined ? hasModuleSyntax(file) : type === 'module';
}

/** A `.js` file that no package.json speaks for is a module if it reads as one and not as CommonJS. */
function hasModuleSyntax(file) {
  const text = binding.readText(file);
  return text !== undefined && /\b(import|export|await)\b/.test(text) && require('internal/modules/esm').looksLikeModule(text);
}

/**
 * Evaluates the file; a rejection of its promise is an exception of the main program. Node's loader waits for the file to
 * be read, so a module's code is a promise job of the poll phase: promise jobs come before ticks, immediates before timers.
 */
function runAsModule(file) {
  const { importFile } = require('internal/modules/esm');
  unsettled = true;
  binding.readAhead(file, () => awaitMain(Promise.resolve(file).then(importFile)));
}

/** Waits for the promise of the main module, or of text that stands for one. */
function awaitMain(promise) {
  const { triggerUncaughtException } = internalBinding('errors');
  unsettled = true;
  promise.then(() => {
    unsettled = false;
  }, (error) => {
    unsettled = false;
    triggerUncaughtException(error, true);
  });
}

module.exports = { awaitMain, isModule, runMain, isMainUnsettled: () => unsettled };

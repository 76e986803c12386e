'use strict';
// Runs the main module, as CommonJS or as an ES module.

const path = require('path');
const binding = internalBinding('modules');
const { readPackageScope } = require('internal/modules/package_reader');
const { Module } = require('internal/modules/cjs/loader');

let unsettled = false;

/** Most programs never touch an ES module: their loader is loaded when the first is asked for. */
binding.setModuleHost(
  (...args) => require('internal/modules/esm/loader').load(...args),
  (...args) => require('internal/modules/esm/loader').initializeImportMeta(...args),
  (...args) => require('internal/modules/esm/loader').importDynamically(...args),
);

function runMain(request) {
  const absolute = path.resolve(request);
  const file = Module._findPath(absolute, null, true);
  process.argv[1] = absolute;
  if (file && isModule(file)) {
    runAsModule(file);
  } else {
    Module._load(absolute, null, true);
  }
}

/** As the name and package.json say; a text that neither speaks for is judged when it is compiled. */
function isModule(file) {
  return file.endsWith('.mjs') || (!file.endsWith('.cjs') && readPackageScope(file)?.data.type === 'module');
}

/**
 * Evaluates the file; a rejection of its promise is an exception of the main program. Node's loader waits for the file to
 * be read, so a module's code is a promise job of the poll phase: promise jobs come before ticks, immediates before timers.
 */
function runAsModule(file) {
  const { importFile } = require('internal/modules/esm/loader');
  unsettled = true;
  binding.beginRequest(file, '', 'MAIN');
  binding.resolved(file, file, false);
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

module.exports = { awaitMain, isModule, runAsModule, runMain, isMainUnsettled: () => unsettled };

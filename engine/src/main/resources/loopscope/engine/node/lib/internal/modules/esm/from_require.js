'use strict';
// require() of an ES module: its namespace, unless something in it awaits at the top level.

const { codes: { ERR_REQUIRE_ASYNC_MODULE, ERR_REQUIRE_CYCLE_MODULE } } = require('internal/errors');
const { describe } = require('internal/modules/esm/load');
const { fileUrl } = require('internal/modules/esm/urls');
const binding = internalBinding('modules');

const facadePrefix = 'node:internal/facade/';
let hasWarned = false;

/** Where a text says it re-exports another module, that module's URL; undefined for other modules. */
function facaded(url) {
  return url.startsWith(facadePrefix) ? url.slice(facadePrefix.length) : undefined;
}

function warn(module, parent) {
  if (hasWarned || parent?.filename?.includes('/node_modules/')) {
    return;
  }
  hasWarned = true;
  const from = parent?.filename;
  const where = from ? `CommonJS module ${from} is loading ES Module ${module.id} using require().\n` : '';
  process.emitWarning(`${where}Support for loading ES Module in require() is an experimental feature and might change ` +
    'at any time', 'ExperimentalWarning');
}

/** Loads the file as an ES module, and makes its namespace the exports of the CommonJS module that stands for it. */
function loadModule(module, filename, parent) {
  if (module === process.mainModule) {
    process.mainModule = undefined;
    require('internal/modules/run_main').runAsModule(filename);
    return;
  }
  warn(module, parent);
  module.exports = exportsOf(evaluate(fileUrl(filename), filename, parent));
}

function evaluate(url, filename, parent) {
  if (binding.isEvaluating(url)) {
    const from = parent?.filename ? ` (from ${parent.filename})` : '';
    throw new ERR_REQUIRE_CYCLE_MODULE(`Cannot require() ES Module ${filename} in a cycle.${from}`);
  }
  const promise = binding.evaluateModule(describe(url, ''));
  if (binding.isAsync(url)) {
    promise.catch(() => {});
    throw new ERR_REQUIRE_ASYNC_MODULE(filename, parent?.filename);
  }
  const [state, reason] = internalBinding('util').getPromiseDetails(promise);
  if (state === 2) {
    promise.catch(() => {});
    throw reason;
  }
  return url;
}

/** Tools that came before look for __esModule beside a default export: a module that says so re-exports the rest. */
function exportsOf(url) {
  const namespace = binding.namespace(url);
  if (Object.hasOwn(namespace, 'module.exports')) {
    return namespace['module.exports'];
  }
  if (!('default' in namespace) || '__esModule' in namespace) {
    return namespace;
  }
  const facade = facadePrefix + url;
  const text = "export * from 'original'; export { default } from 'original'; export const __esModule = true;";
  binding.evaluateModule({ url: facade, file: facade, text });
  return binding.namespace(facade);
}

module.exports = { facaded, loadModule };

'use strict';
// The engine's questions about ES modules: what an import stands for, import.meta, import().

const path = require('path');
const { describe } = require('internal/modules/esm/load');
const { resolve } = require('internal/modules/esm/resolve');
const { filePath, fileUrl, shownUrl } = require('internal/modules/esm/urls');
const binding = internalBinding('modules');

/** Resolves a specifier, and records what it stands for. */
function resolveRecorded(specifier, base, kind) {
  binding.beginRequest(specifier, shownUrl(base), kind);
  let url;
  try {
    url = resolve(specifier, base);
  } catch (error) {
    binding.notResolved(specifier, error.code ?? error.name);
    throw error;
  }
  binding.resolved(specifier, shownUrl(url), binding.hasModule(url));
  return url;
}

/** What an import of a module stands for. */
function load(specifier, referrer, type) {
  const original = require('internal/modules/esm/from_require').facaded(referrer);
  return describe(original ?? resolveRecorded(specifier, referrer, 'IMPORT'), type);
}

function initializeImportMeta(meta, url) {
  if (url.startsWith('file:')) {
    meta.dirname = path.dirname(filePath(url));
    meta.filename = filePath(url);
  }
  meta.resolve = function resolve(specifier) {
    return resolveUrl(`${specifier}`, url);
  };
  meta.url = url;
}

/** import.meta.resolve: the file need not be there. */
function resolveUrl(specifier, base) {
  try {
    return resolveRecorded(specifier, base, 'RESOLVE');
  } catch (error) {
    if (error.url && (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'ERR_UNSUPPORTED_DIR_IMPORT')) {
      return error.url;
    }
    throw error;
  }
}

/** import(): loads, links and evaluates, and gives the namespace. */
async function importDynamically(specifier, referrer, type) {
  const url = resolveRecorded(specifier, referrer.startsWith('/') ? fileUrl(referrer) : referrer, 'DYNAMIC_IMPORT');
  // Node resolves and loads in promise jobs of their own, even when nothing has to be waited for.
  for (let job = 0; job < 3; job++) {
    await undefined;
  }
  await binding.evaluateModule(describe(url, type));
  return binding.namespace(url);
}

/** Evaluates a file as the main module. */
async function importFile(file) {
  const url = fileUrl(file);
  await binding.evaluateModule(describe(url, ''));
}

/** Evaluates text that was typed, as if it were a file. */
async function importText(text, file) {
  await binding.evaluateModule({ url: `file://${file}`, file, text });
}

module.exports = { importDynamically, importFile, importText, initializeImportMeta, load };

'use strict';
// CommonJS modules as ES modules: `default` is `module.exports`, and names are those found in the text.

const path = require('path');
const { parse } = require('webjar/cjs-module-lexer/lexer');
const { Module } = require('internal/modules/cjs/loader');
const binding = internalBinding('modules');

function lex(text) {
  try {
    return parse(text);
  } catch {
    return { exports: [], reexports: [] };
  }
}

/** Adds the names of the modules that a module re-exports whole. */
function addReexports(names, file, specifier, seen) {
  let found;
  try {
    found = Module._resolveFilename(specifier, { id: file, filename: file, paths: Module._nodeModulePaths(path.dirname(file)) });
  } catch {
    return;
  }
  if (/\.c?js$/.test(found) && !seen.has(found)) {
    addNames(names, found, binding.readText(found) ?? '', seen);
  }
}

function addNames(names, file, text, seen) {
  seen.add(file);
  const { exports, reexports } = lex(text);
  exports.forEach((name) => names.add(name));
  reexports.forEach((specifier) => addReexports(names, file, specifier, seen));
  return names;
}

function valueOf(exports, name) {
  try {
    return exports !== null && exports !== undefined && Object.hasOwn(exports, name) ? exports[name] : undefined;
  } catch {
    return undefined;
  }
}

/** Describes a CommonJS file to the engine. */
function describeCommonJs(url, file, text) {
  const names = [...addNames(new Set(), file, text, new Set())].filter((name) => name !== 'default');
  return {
    url,
    names: ['default', ...names],
    isCommonJs: true,
    evaluate() {
      const exports = Module._load(file, undefined, false);
      return [exports, ...names.map((name) => valueOf(exports, name))];
    },
  };
}

module.exports = { describeCommonJs };

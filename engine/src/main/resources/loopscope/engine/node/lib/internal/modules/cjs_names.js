'use strict';
// The names that a CommonJS file exports, as far as its text tells without running it.

const path = require('path');
const binding = internalBinding('modules');

const name = '[A-Za-z_$][\\w$]*';
const patterns = [
  new RegExp(`\\b(?:module\\.)?exports\\.(${name})\\s*=(?!=)`, 'g'),
  /\b(?:module\.)?exports\[\s*['"]([^'"]+)['"]\s*\]\s*=(?!=)/g,
  /Object\.defineProperty\(\s*(?:module\.)?exports\s*,\s*['"]([^'"]+)['"]/g,
];
const literal = /\bmodule\.exports\s*=\s*\{([^}]*)\}?/g;
const reexport = /\bmodule\.exports\s*=\s*require\(\s*['"]([^'"]+)['"]\s*\)/g;

function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
}

/** Names of an object literal, up to the first entry that is more than a name or a string. */
function literalNames(body) {
  const names = [];
  const entry = new RegExp(`^\\s*(?:(${name})\\s*(,|$|:\\s*[^,]+,?|\\()|['"]([^'"]+)['"]\\s*:\\s*[^,]+,?)`);
  for (let rest = body; rest.trim() !== ''; ) {
    const match = entry.exec(rest);
    if (match === null) {
      break;
    }
    names.push(match[1] ?? match[3]);
    if (match[2] === '(') {
      break;
    }
    rest = rest.slice(match[0].length);
  }
  return names;
}

/** The names exported by a file with this text, and by the relative files it re-exports whole. */
function exportNames(file, text, seen = new Set()) {
  const names = new Set();
  if (seen.has(file)) {
    return names;
  }
  seen.add(file);
  const code = withoutComments(text);
  for (const pattern of patterns) {
    for (const match of code.matchAll(pattern)) {
      names.add(match[1]);
    }
  }
  for (const match of code.matchAll(literal)) {
    literalNames(match[1]).forEach((each) => names.add(each));
  }
  for (const match of code.matchAll(reexport)) {
    addReexports(names, file, match[1], seen);
  }
  return names;
}

function addReexports(names, file, specifier, seen) {
  const { Module } = require('internal/modules/cjs');
  const found = specifier.startsWith('.') && Module._findPath(path.resolve(path.dirname(file), specifier));
  const text = found && binding.readText(found);
  if (text) {
    exportNames(found, text, seen).forEach((each) => names.add(each));
  }
}

module.exports = { exportNames };

'use strict';
// How files are loaded, by their extension.

const path = require('path');
const { readPackageScope } = require('internal/modules/package_reader');
const binding = internalBinding('modules');

function readText(filename) {
  const text = binding.readText(filename);
  // What cannot be read is read again, for the error.
  return text ?? require('fs').readFileSync(filename, 'utf8');
}

function withoutMark(text) {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** `commonjs` or `module` as the name and package.json say; undefined when the text is to tell. */
function formatOf(filename) {
  if (filename.endsWith('.cjs')) {
    return 'commonjs';
  }
  if (filename.endsWith('.mjs')) {
    return 'module';
  }
  return filename.endsWith('.js') ? readPackageScope(filename)?.data.type : undefined;
}

function loadScript(module, filename) {
  const format = formatOf(filename);
  module._compile(readText(filename), filename, format);
}

function loadJson(module, filename) {
  const text = withoutMark(readText(filename));
  try {
    module.exports = JSON.parse(text);
  } catch (error) {
    error.message = `${filename}: ${error.message}`;
    throw error;
  }
  binding.compiled(filename, 'JSON', text);
}

function loadAddon(module, filename) {
  const error = new Error(`Loopscope cannot load addons, which are compiled for Node itself: ${filename}`);
  error.code = 'ERR_DLOPEN_FAILED';
  throw error;
}

/** The longest of the file's extensions that is known, else `.js`. */
function findLongestExtension(filename, extensions) {
  const name = path.basename(filename);
  for (let dot = name.indexOf('.', 1); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const extension = name.slice(dot);
    if (extensions[extension]) {
      return extension;
    }
  }
  return '.js';
}

module.exports = { findLongestExtension, loadAddon, loadJson, loadScript, withoutMark };

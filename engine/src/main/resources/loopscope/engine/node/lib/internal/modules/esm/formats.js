'use strict';
// What kind of module is behind a URL, and whether the import's attributes agree.

const path = require('path');
const { codes: { ERR_UNKNOWN_FILE_EXTENSION, ERR_UNKNOWN_MODULE_FORMAT, ERR_IMPORT_ASSERTION_TYPE_FAILED,
  ERR_IMPORT_ASSERTION_TYPE_MISSING, ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED } } = require('internal/errors');
const { readPackageScope } = require('internal/modules/package_reader');
const binding = internalBinding('modules');

const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];

function compilesAsCommonJs(text) {
  try {
    binding.compileFunction('node:check', text, PARAMETERS);
    return true;
  } catch {
    return false;
  }
}

/** Only a text with import, export or await is worth the attempt to parse it twice. */
function looksLikeModule(text) {
  return /\b(import|export|await)\b/.test(text) && !compilesAsCommonJs(text) && binding.parsesAsModule(text);
}

/** `module`, `commonjs` or `json`. */
function formatOfFile(file, text) {
  const extension = path.extname(file);
  switch (extension) {
    case '.mjs':
      return 'module';
    case '.cjs':
      return 'commonjs';
    case '.json':
      return 'json';
    case '.js':
    case '':
      return readPackageScope(file)?.data.type ?? (looksLikeModule(text) ? 'module' : 'commonjs');
    default:
      throw new ERR_UNKNOWN_FILE_EXTENSION(extension, file);
  }
}

/** The format of a data URL, by its MIME type. */
function formatOfData(url, mime) {
  if (/^\s*(text|application)\/javascript\s*(;\s*charset=utf-?8\s*)?$/i.test(mime)) {
    return 'module';
  }
  if (mime === 'application/json') {
    return 'json';
  }
  throw new ERR_UNKNOWN_MODULE_FORMAT(mime, url);
}

/** JSON must be asked for with `type: 'json'`, everything else without a type. */
function checkType(url, format, type) {
  const expected = format === 'json' ? 'json' : '';
  if (type === expected) {
    return;
  }
  if (type === '') {
    throw new ERR_IMPORT_ASSERTION_TYPE_MISSING(url, expected);
  }
  if (type !== 'json') {
    throw new ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED(type);
  }
  throw new ERR_IMPORT_ASSERTION_TYPE_FAILED(url, type);
}

module.exports = { checkType, formatOfData, formatOfFile, looksLikeModule };

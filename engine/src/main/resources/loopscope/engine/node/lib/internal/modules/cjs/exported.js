'use strict';
// Files that package.json's `exports` and `imports` stand for, as require sees them.

const path = require('path');
const { resolveExports, resolveImports, resolveSelf } = require('internal/modules/package_exports');
const { getOptionValue } = require('internal/options');
const { preserveSymlinks } = require('internal/modules/symlinks');
const binding = internalBinding('modules');

const FILE = 0;
/** What `exports` may ask about the way it is loaded; more are given on the command line. */
let conditions;

function currentConditions() {
  conditions ??= new Set(['require', 'node', 'module-sync', ...getOptionValue('--conditions') ?? []]);
  return conditions;
}

function notFound(request, packageFile) {
  const error = new Error(`Cannot find module '${request}'`);
  error.code = 'MODULE_NOT_FOUND';
  if (packageFile) {
    error.path = packageFile;
  }
  return error;
}

/** The file, which must be there: `exports` and `imports` name files exactly. */
function existing(file, packageFile) {
  if (binding.tryPath(file) !== FILE) {
    throw notFound(file, packageFile);
  }
  return preserveSymlinks(false) ? path.resolve(file) : binding.realPath(file);
}

function exportedFile(folder, data, subpath, base) {
  return existing(resolveExports(folder, data, subpath, currentConditions(), base), data.file);
}

/** What the package's own name stands for in a module of it, or undefined. */
function ownFile(request, from) {
  const file = resolveSelf(request, from, currentConditions());
  return file && existing(file);
}

/** What `#name` stands for: { file } or { specifier } of another package or core module. */
function importedFile(request, from) {
  const found = resolveImports(request, from, currentConditions());
  return found.file ? { file: existing(found.file) } : found;
}

module.exports = { exportedFile, importedFile, notFound, ownFile };

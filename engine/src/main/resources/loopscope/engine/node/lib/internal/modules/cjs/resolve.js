'use strict';
// Module._resolveLookupPaths and Module._resolveFilename: from a request to the name of a file or core module.

const path = require('path');
const { codes } = require('internal/errors');
const { builtinId } = require('internal/modules/builtins');
const { isRelative } = require('internal/modules/cjs/paths');
const binding = internalBinding('modules');

/** The folders a request is looked for in; null for a core module. */
function resolveLookupPaths(Module, request, parent) {
  if (builtinId(request) !== undefined) {
    return null;
  }
  if (!isRelative(request)) {
    const paths = [...(parent?.paths ?? []), ...Module.globalPaths];
    return paths.length > 0 ? paths : null;
  }
  return [parent?.id && parent.filename ? path.dirname(parent.filename) : '.'];
}

/** As resolveLookupPaths, unless the caller of require.resolve names folders to start from. */
function pathsFor(Module, request, parent, options) {
  if (typeof options !== 'object' || options === null || options.paths === undefined) {
    return Module._resolveLookupPaths(request, parent);
  }
  if (!Array.isArray(options.paths)) {
    throw new codes.ERR_INVALID_ARG_VALUE('options.paths', options.paths);
  }
  if (isRelative(request)) {
    return options.paths;
  }
  const from = (folder) => Module._resolveLookupPaths(request, { paths: Module._nodeModulePaths(folder) });
  return [...new Set(options.paths.flatMap(from))];
}

function missing(request, parent) {
  const requireStack = [];
  for (let cursor = parent; cursor; cursor = cursor.parent) {
    requireStack.push(cursor.filename || cursor.id);
  }
  const stack = requireStack.length > 0 ? `\nRequire stack:\n- ${requireStack.join('\n- ')}` : '';
  const error = require('internal/modules/cjs/exported').notFound(request);
  error.message += stack;
  Error.captureStackTrace(error, missing);
  error.requireStack = requireStack;
  return error;
}

/** The file, or core module, that a request stands for. */
function resolveFilename(Module, request, parent, isMain, options) {
  if (builtinId(request) !== undefined) {
    return request;
  }
  const paths = pathsFor(Module, request, parent, options);
  if (request[0] === '#' && parent?.filename) {
    const found = require('internal/modules/cjs/exported').importedFile(request, parent.filename);
    return found.file ?? resolveFilename(Module, found.specifier, parent, isMain, undefined);
  }
  const own = parent?.filename && require('internal/modules/cjs/exported').ownFile(request, parent.filename);
  const found = own || Module._findPath(request, paths, isMain);
  if (!found) {
    binding.notResolved(request, 'MODULE_NOT_FOUND');
    throw missing(request, parent);
  }
  return found;
}

module.exports = { resolveFilename, resolveLookupPaths };

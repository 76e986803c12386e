'use strict';
// package.json files: read once each, with the fields that matter to finding modules.

const path = require('path');
const binding = internalBinding('modules');

const read = new Map();
const missing = { __proto__: null, exists: false };

function fieldsOf(file, parsed) {
  const own = (name) => (Object.hasOwn(parsed, name) ? parsed[name] : undefined);
  const text = (name) => (typeof own(name) === 'string' ? own(name) : undefined);
  const type = own('type');
  return {
    __proto__: null,
    exists: true,
    file,
    name: text('name'),
    main: text('main'),
    exports: own('exports'),
    imports: own('imports'),
    type: type === 'module' || type === 'commonjs' ? type : undefined,
  };
}

function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    error.message = `Error parsing ${file}: ${error.message}`;
    error.path = file;
    throw error;
  }
}

/** The package.json of a folder: { exists, file, name, main, exports, imports, type }. */
function readPackage(folder) {
  let found = read.get(folder);
  if (found === undefined) {
    const file = path.join(folder, 'package.json');
    const text = binding.tryText(file);
    found = text === undefined ? missing : fieldsOf(file, parse(file, text));
    read.set(folder, found);
  }
  return found;
}

/** The nearest package.json above a file: { folder, data }, or undefined. */
function readPackageScope(file) {
  for (let folder = path.dirname(file); !folder.endsWith('node_modules'); folder = path.dirname(folder)) {
    const data = readPackage(folder);
    if (data.exists) {
      return { folder, data };
    }
    if (path.dirname(folder) === folder) {
      return undefined;
    }
  }
  return undefined;
}

/** Splits `@scope/name/sub` into its name and `./sub`; undefined when it names no package. */
function parsePackageName(specifier) {
  const match = /^((?:@[^/\\%]+\/)?[^./\\%@][^/\\%]*)(\/.*)?$/s.exec(specifier);
  return match === null ? undefined : { name: match[1], subpath: `.${match[2] ?? ''}` };
}

module.exports = { parsePackageName, readPackage, readPackageScope };

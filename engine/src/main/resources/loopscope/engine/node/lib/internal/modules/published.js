'use strict';
// A module loader that is a program itself, such as that of AMD or of a bundle, can say what it does on the diagnostics channel
// `module-loader`, in messages that are plain objects. Here `format` is 'amd' or 'bundle', and files are absolute paths; of
// a module in a bundle that of the bundle, `#` and where it came from:
//   { step: 'request', format, specifier, from, file, cached }   the file `from` asks for a module and is to have `file`
//   { step: 'define', format, file, by, dependencies }           the file `by` tells of a module and of the names it depends on
//   { step: 'call', file }                                       its factory is called
//   { step: 'return', file, threw }                              the factory has returned, or thrown
// Whatever else is published there is left alone, and nothing of the program runs for it.

const { isProxy } = internalBinding('types');

const { called, defined, requested, returned } = internalBinding('modules_published');

const REQUESTS = { __proto__: null, amd: 'AMD', bundle: 'BUNDLE' };
const FORMATS = { __proto__: null, amd: 'AMD', bundle: 'BUNDLED' };
const MOST_DEPENDENCIES = 1_000;

function own(message, name) {
  return Object.getOwnPropertyDescriptor(message, name)?.value;
}

function texts(message, ...names) {
  const values = names.map((name) => own(message, name));
  return values.every((value) => typeof value === 'string') ? values : undefined;
}

/** The texts in an array, or undefined if it has others. */
function list(array) {
  if (isProxy(array) || !Array.isArray(array)) {
    return undefined;
  }
  const values = Array.from({ length: Math.min(array.length, MOST_DEPENDENCIES) }, (_, index) => own(array, index));
  return values.every((value) => typeof value === 'string') ? values : undefined;
}

const STEPS = {
  __proto__: null,
  request(message) {
    const [format, specifier, from, file] = texts(message, 'format', 'specifier', 'from', 'file') ?? [];
    if (format in REQUESTS) {
      requested(REQUESTS[format], specifier, from, file, own(message, 'cached') === true);
    }
  },
  define(message) {
    const [format, file, by] = texts(message, 'format', 'file', 'by') ?? [];
    const dependencies = list(own(message, 'dependencies'));
    if (format in FORMATS && dependencies !== undefined) {
      defined(FORMATS[format], file, by, dependencies);
    }
  },
  call(message) {
    texts(message, 'file')?.forEach((file) => called(file));
  },
  return(message) {
    texts(message, 'file')?.forEach((file) => returned(file, own(message, 'threw') === true));
  },
};

exports.told = function told(message) {
  if (message !== null && typeof message === 'object' && !isProxy(message)) {
    STEPS[texts(message, 'step')?.[0]]?.(message);
  }
};

'use strict';
// Options that change how the process behaves from its start.

const { getOptionValue } = require('internal/options');

/** Options and the property of process that each sets. */
const properties = {
  '--no-warnings': 'noProcessWarnings',
  '--trace-warnings': 'traceProcessWarnings',
  '--no-deprecation': 'noDeprecation',
  '--throw-deprecation': 'throwDeprecation',
  '--trace-deprecation': 'traceDeprecation',
};

/** Does what the options ask for. */
function apply() {
  for (const [option, property] of Object.entries(properties)) {
    if (getOptionValue(option)) {
      process[property] = true;
    }
  }
  const title = getOptionValue('--title');
  if (title !== undefined) {
    process.title = title;
  }
  const limit = getOptionValue('--stack-trace-limit');
  if (limit !== undefined) {
    Error.stackTraceLimit = Number(limit);
  }
  const mode = getOptionValue('--unhandled-rejections');
  if (mode !== undefined) {
    require('internal/process/rejections').setMode(mode);
  }
  if (getOptionValue('--expose-gc')) {
    Object.defineProperty(globalThis, 'gc', {
      __proto__: null,
      value: Object.defineProperty(() => internalBinding('process').collectGarbage(), 'name', { __proto__: null, value: 'gc' }),
      writable: true, configurable: true, enumerable: false,
    });
  }
}

module.exports = { apply };

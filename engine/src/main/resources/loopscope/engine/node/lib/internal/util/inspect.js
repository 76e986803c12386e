'use strict';
// util.inspect: any value as text for people, as Node 20 writes it.

const text = require('internal/util/inspect/text');

const customInspect = Symbol.for('nodejs.util.inspect.custom');

const defaultOptions = Object.seal({
  showHidden: false,
  depth: 2,
  colors: false,
  customInspect: true,
  showProxy: false,
  maxArrayLength: 100,
  maxStringLength: 10000,
  breakLength: 80,
  compact: 3,
  sorted: false,
  getters: false,
  numericSeparator: false,
});

const largestOutput = 2 ** 27;

function plain(part) {
  return part;
}

function colored(part, style) {
  const name = inspect.styles[style];
  const color = name === undefined ? undefined : inspect.colors[name];
  return color === undefined ? part : `\u001b[${color[0]}m${part}\u001b[${color[1]}m`;
}

/** One call of inspect: its options, and where in the nesting it is. */
class Inspection {
  indentation = 0;
  deepest = 0;
  seen = [];
  circular = undefined;
  stylize = plain;
  given = undefined;
  written = {};

  constructor(options) {
    Object.assign(this, defaultOptions);
    for (const key of Object.keys(options)) {
      if (key in defaultOptions || key === 'stylize') {
        this[key] = options[key];
      } else {
        this.given ??= options;
      }
    }
    if (this.colors) {
      this.stylize = colored;
    }
    this.maxArrayLength ??= Infinity;
    this.maxStringLength ??= Infinity;
  }

  /** Runs with the lines indented by `width` more. */
  indented(width, run) {
    this.indentation += width;
    try {
      return run();
    } finally {
      this.indentation -= width;
    }
  }

  inspectWith(value, options) {
    return inspect(value, { ...this.options(), ...options });
  }

  /** The options as a custom inspection function gets them. */
  options() {
    const options = { stylize: this.stylize };
    for (const key of Object.keys(defaultOptions)) {
      options[key] = this[key];
    }
    return Object.assign(options, this.given);
  }

  format(value, level, typed = false) {
    if (value === null) {
      return this.stylize('null', 'null');
    }
    return typeof value !== 'object' && typeof value !== 'function'
      ? text.formatPrimitive(this.stylize, value, this)
      : require('internal/util/inspect/objects').formatObject(this, value, level, typed);
  }
}

function optionsFrom(args) {
  const [, options, depth, colors] = args;
  const result = {};
  if (depth !== undefined) {
    result.depth = depth;
  }
  if (colors !== undefined) {
    result.colors = colors;
  }
  if (typeof options === 'boolean') {
    result.showHidden = options;
  }
  return options && typeof options === 'object' ? Object.assign(result, options) : result;
}

/** util.inspect(value, options), or in the old form (value, showHidden, depth, colors). */
function inspect(value, options) {
  return new Inspection(optionsFrom(arguments)).format(value, 0);
}

function lazily(target, name, load) {
  Object.defineProperty(target, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() {
      const value = load();
      Object.defineProperty(target, name, {
        __proto__: null, value, configurable: true, enumerable: true, writable: true,
      });
      return value;
    },
    set(value) {
      Object.defineProperty(target, name, {
        __proto__: null, value, configurable: true, enumerable: true, writable: true,
      });
    },
  });
}

inspect.custom = customInspect;
Object.defineProperty(inspect, 'defaultOptions', {
  __proto__: null,
  enumerable: false,
  configurable: false,
  get: () => defaultOptions,
  set(options) {
    require('internal/validators').validateObject(options, 'options');
    return Object.assign(defaultOptions, options);
  },
});
lazily(inspect, 'colors', () => require('internal/util/inspect/colors').colors);
lazily(inspect, 'styles', () => require('internal/util/inspect/colors').styles);

function stripVTControlCharacters(str) {
  require('internal/validators').validateString(str, 'str');
  return require('internal/util/inspect/width').withoutControlSequences(str);
}

const formatting = () => require('internal/util/inspect/format');

/** util.format without loading its placeholders for a first argument that has none. */
function format(...args) {
  return formatting().formatWith(undefined, args);
}

function formatWithOptions(inspectOptions, ...args) {
  require('internal/validators').validateObject(inspectOptions, 'inspectOptions', 7);
  return formatting().formatWith(inspectOptions, args);
}

module.exports = {
  Inspection,
  customInspect,
  defaultOptions,
  format,
  formatWithOptions,
  getStringWidth: (...args) => require('internal/util/inspect/width').stringWidth(...args),
  inspect,
  largestOutput,
  quote: text.quote,
  stripVTControlCharacters,
};

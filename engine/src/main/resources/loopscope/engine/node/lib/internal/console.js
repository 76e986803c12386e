'use strict';
// The Console class: formats its arguments and writes them to two streams.

const { inspect, formatWithOptions } = require('internal/util/inspect');

const kState = Symbol('kState');
const kIsConsole = Symbol('kIsConsole');
const withColors = { colors: true };
const withoutColors = {};
const noop = () => {};

/** What one console keeps: its streams and options, the indentation, counters and running timers. */
class State {
  indent = '';
  counts = new Map();
  times = new Map();

  constructor(stdout, stderr, { ignoreErrors = true, colorMode = 'auto', inspectOptions, groupIndentation = 2 }) {
    this.streams = { stdout, stderr };
    this.ignoreErrors = Boolean(ignoreErrors);
    this.colorMode = colorMode;
    this.given = inspectOptions;
    this.groupIndentation = groupIndentation;
  }

  /** Options for inspecting what goes to the stream: colors when it is a terminal that has some. */
  inspectOptions(stream) {
    let color = this.colorMode;
    if (color === 'auto') {
      color = stream.isTTY && (typeof stream.getColorDepth === 'function' ? stream.getColorDepth() > 2 : true);
    }
    if (this.given) {
      return this.given.colors === undefined ? { ...this.given, colors: color } : this.given;
    }
    return color ? withColors : withoutColors;
  }

  format(stream, args) {
    return args.length === 1 && typeof args[0] === 'string'
      ? args[0]
      : formatWithOptions(this.inspectOptions(stream), ...args);
  }

  write(stream, text) {
    const lines = this.indent === '' ? text : this.indent + text.replaceAll('\n', `\n${this.indent}`);
    if (this.ignoreErrors) {
      writeQuietly(stream, `${lines}\n`);
    } else {
      stream.write(`${lines}\n`);
    }
  }

  print(name, args) {
    const stream = this.streams[name]();
    this.write(stream, this.format(stream, args));
  }
}

/** A console must not fail because nobody reads its output any more. */
function writeQuietly(stream, text) {
  if (stream.destroyed) {
    return;
  }
  const guarded = stream.listenerCount?.('error') === 0;
  if (guarded) {
    stream.once('error', noop);
  }
  try {
    // The standard streams have written when they return: a callback would only be a tick nobody asked for.
    stream.write(text, stream._isStdio ? undefined : noop);
  } catch (error) {
    if (require('internal/errors').isStackOverflowError(error)) {
      throw error;
    }
  } finally {
    if (guarded) {
      stream.removeListener('error', noop);
    }
  }
}

const methods = {
  log(...args) {
    this[kState].print('stdout', args);
  },

  warn(...args) {
    this[kState].print('stderr', args);
  },

  dir(object, options) {
    const state = this[kState];
    const stream = state.streams.stdout();
    state.write(stream, inspect(object, { customInspect: false, ...state.inspectOptions(stream), ...options }));
  },

  time(label = 'default') {
    require('internal/console/timing').start(this[kState].times, `${label}`);
  },

  timeEnd(label = 'default') {
    const { times } = this[kState];
    if (timeLog(this, times, 'timeEnd()', label, [])) {
      times.delete(`${label}`);
    }
  },

  timeLog(label = 'default', ...data) {
    timeLog(this, this[kState].times, 'timeLog()', label, data);
  },

  trace: function trace(...args) {
    const state = this[kState];
    const error = { name: 'Trace', message: state.format(state.streams.stderr(), args) };
    Error.captureStackTrace(error, trace);
    this.error(error.stack);
  },

  assert(expression, ...args) {
    if (!expression) {
      args[0] = `Assertion failed${args.length === 0 ? '' : `: ${args[0]}`}`;
      Reflect.apply(this.warn, this, args);
    }
  },

  clear() {
    const stream = this[kState].streams.stdout();
    if (stream.isTTY && process.env.TERM !== 'dumb') {
      stream.write('\u001b[1;1H\u001b[0J');
    }
  },

  count(label = 'default') {
    const name = `${label}`;
    const { counts } = this[kState];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    this.log(`${name}: ${count}`);
  },

  countReset(label = 'default') {
    if (!this[kState].counts.delete(`${label}`)) {
      process.emitWarning(`Count for '${label}' does not exist`);
    }
  },

  group(...data) {
    if (data.length > 0) {
      Reflect.apply(this.log, this, data);
    }
    const state = this[kState];
    state.indent += ' '.repeat(state.groupIndentation);
  },

  groupEnd() {
    const state = this[kState];
    state.indent = state.indent.slice(0, state.indent.length - state.groupIndentation);
  },

  table(tabularData, properties) {
    if (properties !== undefined) {
      require('internal/validators').validateArray(properties, 'properties');
    }
    if (tabularData === null || typeof tabularData !== 'object') {
      this.log(tabularData);
      return;
    }
    const state = this[kState];
    const options = state.inspectOptions(state.streams.stdout());
    this.log(require('internal/console/table').tableOf(tabularData, properties, options));
  },
};

function timeLog(console, times, method, label, data) {
  const elapsed = require('internal/console/timing').elapsed(times, method, `${label}`);
  if (elapsed === undefined) {
    return false;
  }
  console.log('%s: %s', `${label}`, elapsed, ...data);
  return true;
}

Object.assign(methods, {
  debug: methods.log,
  info: methods.log,
  dirxml: methods.log,
  error: methods.warn,
  groupCollapsed: methods.group,
});

function hidden(value) {
  return { value, writable: true, enumerable: false, configurable: true };
}

/** Makes the object a console whose methods are bound to it, as its own enumerable properties. */
function install(target, state) {
  for (const name of Object.keys(methods)) {
    const bound = (target[name] ?? methods[name]).bind(target);
    Object.defineProperty(bound, 'name', { __proto__: null, value: name, configurable: true });
    target[name] = bound;
  }
  Object.defineProperties(target, {
    [kState]: hidden(state),
    [kIsConsole]: hidden(true),
    [Symbol.toStringTag]: { value: 'console', writable: false, enumerable: false, configurable: true },
    _stdout: streamProperty(state, 'stdout'),
    _stderr: streamProperty(state, 'stderr'),
  });
  return target;
}

function streamProperty(state, name) {
  return {
    enumerable: false,
    configurable: true,
    get: () => state.streams[name](),
    set(stream) {
      state.streams[name] = () => stream;
    },
  };
}

function isWritable(stream) {
  return Boolean(stream) && typeof stream.write === 'function';
}

function checkedOptions(options) {
  const { codes } = require('internal/errors');
  const { validateInteger, validateObject, validateOneOf } = require('internal/validators');
  const { stdout, stderr = stdout, colorMode = 'auto', inspectOptions, groupIndentation } = options;
  if (!isWritable(stdout)) {
    throw new codes.ERR_CONSOLE_WRITABLE_STREAM('stdout');
  }
  if (!isWritable(stderr)) {
    throw new codes.ERR_CONSOLE_WRITABLE_STREAM('stderr');
  }
  validateOneOf(colorMode, 'colorMode', ['auto', true, false]);
  if (groupIndentation !== undefined) {
    validateInteger(groupIndentation, 'groupIndentation', 0, 1000);
  }
  if (inspectOptions !== undefined) {
    validateObject(inspectOptions, 'options.inspectOptions');
    if (inspectOptions.colors !== undefined && options.colorMode !== undefined) {
      throw new codes.ERR_INCOMPATIBLE_OPTION_PAIR('options.inspectOptions.color', 'colorMode');
    }
  }
  return { ...options, stdout, stderr };
}

/** new Console(stdout[, stderr][, ignoreErrors]) or new Console(options); `new` may be left out. */
function Console(options) {
  if (!new.target) {
    return Reflect.construct(Console, arguments);
  }
  const given = !options || typeof options.write === 'function'
    ? { stdout: options, stderr: arguments[1], ignoreErrors: arguments[2] }
    : options;
  const checked = checkedOptions(given);
  return install(this, new State(() => checked.stdout, () => checked.stderr, checked));
}

for (const name of Object.keys(methods)) {
  Object.defineProperty(Console.prototype, name, hidden(methods[name]));
}
Object.defineProperty(Console, Symbol.hasInstance, {
  __proto__: null,
  value: (instance) => Boolean(instance) && instance[kIsConsole] === true,
});

/** A console over streams that are only asked for when something is written. */
function lazyConsole(target, stdout, stderr) {
  return install(target, new State(stdout, stderr, {}));
}

module.exports = { Console, lazyConsole };

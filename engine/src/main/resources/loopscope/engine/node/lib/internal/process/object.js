'use strict';
// Fills in the process object.

const EventEmitter = require('events');
const binding = internalBinding('process');
const built = require('internal/process/facts');

function hrtime(since) {
  const nanos = BigInt(Math.trunc(binding.nanos())) + startOffset;
  const seconds = Number(nanos / 1_000_000_000n);
  const rest = Number(nanos % 1_000_000_000n);
  if (since === undefined) {
    return [seconds, rest];
  }
  const { validateArray } = require('internal/validators');
  validateArray(since, 'time');
  if (since.length !== 2) {
    const { codes: { ERR_OUT_OF_RANGE } } = require('internal/errors');
    throw new ERR_OUT_OF_RANGE('time', 2, since.length);
  }
  const s = seconds - since[0];
  const n = rest - since[1];
  return n < 0 ? [s - 1, n + 1e9] : [s, n];
}

/** The clock of hrtime starts anywhere; one second keeps differences with early values positive. */
const startOffset = 1_000_000_000n;
hrtime.bigint = () => BigInt(Math.trunc(binding.nanos())) + startOffset;

function chdir(directory) {
  require('internal/validators').validateString(directory, 'directory');
  const code = binding.changeDirectory(directory);
  if (code !== undefined) {
    const { uvException } = require('internal/errors');
    throw uvException({ code, syscall: 'chdir', path: process.cwd(), dest: directory });
  }
}

function umask(mask) {
  return mask === undefined
    ? binding.mask()
    : binding.mask(require('internal/validators').parseFileMode(mask, 'mask') & 0o777);
}

/** Environment variables: every name and value is a string. */
function environment() {
  return new Proxy(binding.environment(), {
    set(target, name, value) {
      return Reflect.set(target, text(name), text(value));
    },
    defineProperty(target, name, descriptor) {
      return Reflect.defineProperty(target, name, 'value' in descriptor
        ? { __proto__: null, ...descriptor, value: text(descriptor.value) }
        : descriptor);
    },
  });
}

function text(value) {
  if (typeof value === 'symbol') {
    throw new TypeError('Cannot convert a Symbol value to a string');
  }
  return `${value}`;
}

/** The exit code is undefined or a whole number, or a string of one. */
let exitCode;
const exitCodeProperty = {
  configurable: true,
  enumerable: true,
  get: () => exitCode,
  set(value) {
    if (value !== null && value !== undefined) {
      const isNumeric = typeof value === 'string' && value !== '' && !Number.isNaN(Number(value));
      require('internal/validators').validateInteger(isNumeric ? Number(value) : value, 'code');
    }
    exitCode = value;
  },
};

const facts = {
  arch: binding.architecture(),
  platform: binding.platform(),
  release: built.release,
  features: built.features,
  argv: ['node', ''],
  argv0: 'node',
  execArgv: [],
  execPath: binding.execPath(),
  title: 'node',
  pid: binding.pid(),
  ppid: binding.parentPid(),
  debugPort: 9229,
  _exiting: false,
  domain: null,
  exitCode: undefined,
};

const methods = {
  cwd: () => binding.directory(),
  chdir,
  hrtime,
  uptime: () => binding.nanos() / 1e9,
  cpuUsage: (previous) => require('internal/process/usage').cpuUsage(previous),
  resourceUsage: () => require('internal/process/usage').resourceUsage(),
  umask,
  getuid: () => binding.users()[0],
  geteuid: () => binding.users()[1],
  getgid: () => binding.groups()[0],
  getegid: () => binding.groups()[1],
  getgroups: () => [...new Set([...binding.supplementaryGroups(), binding.groups()[1]])],
  constrainedMemory: () => 0,
  availableMemory: () => require('os').freemem(),
  emitWarning: (...args) => require('internal/process/warnings').emitWarning(...args),
  exit: (code) => require('internal/process/lifecycle').exitNow(code),
  reallyExit: (code) => internalBinding('errors').exit(code || 0),
  kill: (pid, signal) => require('internal/process/signals').kill(pid, signal),
  abort: () => internalBinding('errors').exit(134),
  setUncaughtExceptionCaptureCallback: (callback) =>
    require('internal/process/failures').setUncaughtExceptionCaptureCallback(callback),
  hasUncaughtExceptionCaptureCallback: () => require('internal/process/failures').hasUncaughtExceptionCaptureCallback(),
  getActiveResourcesInfo: () => [],
  _getActiveHandles: () => [],
  _getActiveRequests: () => [],
  _kill: (pid, signal) => require('internal/process/signals').sendNumber(pid, signal),
};

/** Rarely used: each name stands for the function until it is first called. */
const rare = ['_linkedBinding', '_rawDebug', 'assert', 'binding', 'dlopen', 'getBuiltinModule', 'initgroups',
  'loadEnvFile', 'openStdin', 'setSourceMapsEnabled', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid'];

function rarely(name) {
  return Object.defineProperty((...args) => require('internal/process/rare').methods[name](...args), 'name',
    { __proto__: null, value: name });
}

function defineRarely() {
  for (const name of rare) {
    process[name] = rarely(name);
  }
  process.sourceMapsEnabled = false;
  process.memoryUsage = () => require('internal/process/usage').memoryUsage();
  process.memoryUsage.rss = () => require('internal/process/usage').memoryUsage.rss();
  for (const [name, load] of [['allowedNodeEnvironmentFlags', 'allowedFlags'], ['report', 'report']]) {
    Object.defineProperty(process, name, {
      __proto__: null,
      enumerable: true,
      configurable: true,
      get() {
        const found = require('internal/process/rare')[load];
        const value = typeof found === 'function' ? found() : found;
        Object.defineProperty(process, name, {
          __proto__: null, value, writable: true, enumerable: true, configurable: true,
        });
        return value;
      },
    });
  }
}

/** Makes process an EventEmitter with everything above; streams are made when they are first asked for. */
function setUp() {
  const constructor = function process() {};
  const prototype = Object.create(EventEmitter.prototype, {
    constructor: { configurable: true, writable: true, value: constructor },
  });
  constructor.prototype = prototype;
  Object.setPrototypeOf(process, prototype);
  EventEmitter.call(process);
  Object.assign(process, facts, methods);
  defineRarely();
  process.nextTick = require('internal/process/task_queues').nextTick;
  Object.defineProperty(process, 'exitCode', exitCodeProperty);
  defineFact('version', built.version);
  defineFact('versions', built.versions);
  defineFact('config', built.config(process.arch), true);
  Object.defineProperty(process, Symbol.toStringTag, { __proto__: null, configurable: true, value: 'process' });
  for (const name of ['stdin', 'stdout', 'stderr']) {
    defineStream(name);
  }
  if (internalBinding('worker').self() === undefined) {
    require('internal/process/signals').setUp();
  }
  process.on('warning', (warning) => require('internal/process/warnings').print(warning));
}

/** What a program can see and cannot change. */
function defineFact(name, value, configurable = false) {
  Object.defineProperty(process, name, { __proto__: null, value, enumerable: true, configurable });
}

function defineStream(name) {
  const getter = `get${name[0].toUpperCase()}${name.slice(1)}`;
  Object.defineProperty(process, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: () => require('internal/stdio')[getter](),
  });
}

/** What is known only when the program is: `{ needsStart, script }`. */
function prepareExecution() {
  process.env = environment();
  let words = binding.arguments();
  let script = binding.file();
  if (script === undefined && words.length > 0 && !words[0].startsWith('-')) {
    [script, ...words] = words;
  }
  const needsStart = script === undefined || Boolean(process.env.NODE_OPTIONS);
  if (needsStart) {
    // Options are rare: what it takes to read them is loaded when there is one.
    const read = require('internal/options/command_line')
      .readCommandLine(script === undefined ? words : [script, ...words]);
    process.execArgv = read.execArgv;
    ({ script, args: words } = read);
    require('internal/process/settings').apply();
  }
  process.argv = [process.execPath, ...script === undefined ? [] : [script], ...words];
  return { needsStart, script };
}

/** The same of a worker, whose parent says it. */
function prepareWorker({ name, args, execArgv }) {
  process.env = environment();
  if (execArgv.length > 0 || process.env.NODE_OPTIONS) {
    require('internal/options/command_line').readCommandLine([...execArgv, name]);
    require('internal/process/settings').apply();
  }
  process.execArgv = execArgv;
  process.argv = [process.execPath, name, ...args];
}

module.exports = { setUp, prepareExecution, prepareWorker };

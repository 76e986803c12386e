'use strict';
// Fills in the process object.

const EventEmitter = require('events');
const binding = internalBinding('process');

const NODE_VERSION = '20.20.2';

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

function memoryUsage() {
  const { rss, heapTotal, heapUsed, external } = binding.memory();
  return { rss, heapTotal, heapUsed, external, arrayBuffers: 0 };
}
memoryUsage.rss = () => binding.memory().rss;

function chdir(directory) {
  require('internal/validators').validateString(directory, 'directory');
  const code = binding.changeDirectory(directory);
  if (code !== undefined) {
    const { uvException } = require('internal/errors');
    throw uvException({ code, syscall: 'chdir', path: process.cwd(), dest: directory });
  }
}

/** Environment variables: every value is a string. */
function environment() {
  return new Proxy(binding.environment(), {
    set(target, name, value) {
      return Reflect.set(target, name, text(value));
    },
    defineProperty(target, name, descriptor) {
      return Reflect.defineProperty(target, name, 'value' in descriptor
        ? { ...descriptor, value: text(descriptor.value) }
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
      const isNumeric = typeof value === 'string' && value !== '' && Number.isInteger(Number(value));
      require('internal/validators').validateInteger(isNumeric ? Number(value) : value, 'code');
    }
    exitCode = value;
  },
};

const facts = {
  version: `v${NODE_VERSION}`,
  versions: {
    node: NODE_VERSION,
    acorn: '8.15.0',
    ada: '2.9.2',
    ares: '1.34.5',
    brotli: '1.1.0',
    cjs_module_lexer: '1.4.1',
    cldr: '47.0',
    icu: '77.1',
    modules: '115',
    napi: '9',
    openssl: '3.0.17',
    simdutf: '6.0.3',
    tz: '2025b',
    undici: '6.23.0',
    unicode: '16.0',
    uv: '1.46.0',
    v8: '11.3.244.8-node.34',
    zlib: '1.3.0.1-motley',
  },
  arch: binding.architecture(),
  platform: binding.platform(),
  release: { name: 'node', lts: 'Iron' },
  features: {
    inspector: false,
    debug: false,
    uv: true,
    ipv6: true,
    tls_alpn: true,
    tls_sni: true,
    tls_ocsp: true,
    tls: true,
    cached_builtins: true,
  },
  config: { target_defaults: {}, variables: { napi_build_version: '9', v8_enable_i18n_support: 1 } },
  argv: ['node', ''],
  argv0: 'node',
  execArgv: [],
  execPath: binding.execPath(),
  title: 'node',
  pid: binding.pid(),
  ppid: binding.parentPid(),
  debugPort: 9229,
  _exiting: false,
  exitCode: undefined,
};

const methods = {
  cwd: () => binding.directory(),
  chdir,
  hrtime,
  memoryUsage,
  uptime: () => binding.nanos() / 1e9,
  cpuUsage: () => {
    const micros = Math.trunc(binding.nanos() / 1e3);
    return { user: micros, system: 0 };
  },
  umask: () => 0o22,
  getuid: () => 0,
  geteuid: () => 0,
  getgid: () => 0,
  getegid: () => 0,
  constrainedMemory: () => 0,
  emitWarning: (...args) => require('internal/process/warnings').emitWarning(...args),
  exit: (code) => require('internal/process/lifecycle').exitNow(code),
  reallyExit: (code) => internalBinding('errors').exit(code || 0),
  kill: (pid, signal) => require('internal/process/signals').kill(pid, signal),
  abort: () => internalBinding('errors').exit(134),
  setUncaughtExceptionCaptureCallback: (callback) =>
    require('internal/process/failures').setUncaughtExceptionCaptureCallback(callback),
  hasUncaughtExceptionCaptureCallback: () => require('internal/process/failures').hasUncaughtExceptionCaptureCallback(),
  getActiveResourcesInfo: () => [],
  binding(name) {
    throw new Error(`No such module: ${name}`);
  },
};

/** Makes process an EventEmitter with everything above; streams are made when they are first asked for. */
function setUp() {
  const prototype = Object.create(EventEmitter.prototype, {
    constructor: { configurable: true, writable: true, value: function process() {} },
  });
  Object.setPrototypeOf(process, prototype);
  EventEmitter.call(process);
  Object.assign(process, facts, methods);
  process.nextTick = require('internal/process/task_queues').nextTick;
  process.env = environment();
  process.argv = [process.execPath, '', ...binding.arguments()];
  Object.defineProperty(process, 'exitCode', exitCodeProperty);
  Object.defineProperty(process, Symbol.toStringTag, { configurable: true, value: 'process' });
  for (const name of ['stdin', 'stdout', 'stderr']) {
    defineStream(name);
  }
  require('internal/process/signals').setUp();
  process.on('warning', (warning) => require('internal/process/warnings').print(warning));
}

function defineStream(name) {
  const getter = `get${name[0].toUpperCase()}${name.slice(1)}`;
  Object.defineProperty(process, name, {
    configurable: true,
    enumerable: true,
    get: () => require('internal/stdio')[getter](),
  });
}

module.exports = { setUp };

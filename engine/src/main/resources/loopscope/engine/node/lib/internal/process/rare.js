'use strict';
// Functions of process that few programs call, and what is refused here.

const { validateString, validateUint32 } = require('internal/validators');

function notLinked(name) {
  const error = new Error(`No such binding was linked: ${name}`);
  error.code = 'ERR_INVALID_MODULE';
  throw error;
}

/** Loopscope has none of Node's bindings: they are Node's insides, not its API. */
function binding(name) {
  throw new Error(`No such module: ${name}`);
}

function dlopen(module, filename) {
  if (filename === undefined) {
    throw Object.assign(new Error('process.dlopen needs at least 2 arguments'), { code: 'ERR_MISSING_ARGS' });
  }
  const error = new Error(`Loopscope cannot load addons written in C++: ${filename}`);
  error.code = 'ERR_DLOPEN_FAILED';
  throw error;
}

/** The names of environment variables' file become variables, unless they are set. */
function loadEnvFile(path = '.env') {
  const text = require('fs').readFileSync(path, 'utf8');
  for (const [name, value] of Object.entries(require('util').parseEnv(text))) {
    process.env[name] ??= value;
  }
}

/** Who runs the process stays who it is: Java has no way to change it. */
function setsId(name) {
  const method = (id) => {
    if (typeof id !== 'string') {
      validateUint32(id, 'id');
    }
    throw Object.assign(new Error(`EPERM, Operation not permitted`), { code: 'EPERM', errno: -1, syscall: name });
  };
  return Object.defineProperty(method, 'name', { __proto__: null, value: name });
}

function getBuiltinModule(id) {
  validateString(id, 'id');
  const { builtinId, requireBuiltin } = require('internal/modules/builtins');
  const found = builtinId(id);
  return found === undefined ? undefined : requireBuiltin(found);
}

function assert(value, message) {
  if (!value) {
    require('assert').ok(value, message);
  }
}

function rawDebug(...args) {
  internalBinding('stdio').writeString(2, `${require('util').format(...args)}\n`);
}

function openStdin() {
  process.stdin.resume();
  return process.stdin;
}

/** The options that may stand in NODE_OPTIONS; asked for in any of the ways they can be written. */
class NodeEnvironmentFlagsSet extends Set {
  add() {
    return this;
  }

  delete() {
    return false;
  }

  clear() {}

  has(key) {
    if (typeof key !== 'string') {
      return false;
    }
    const name = key.replace(/=.*$/s, '').replaceAll('_', '-');
    const dashed = name.startsWith('-') ? name : name.length === 1 ? `-${name}` : `--${name}`;
    return Set.prototype.has.call(this, dashed);
  }
}

function allowedFlags() {
  const { allowedInEnvironment } = require('internal/options/names');
  const flags = new NodeEnvironmentFlagsSet();
  for (const name of allowedInEnvironment) {
    Set.prototype.add.call(flags, name);
  }
  return Object.freeze(flags);
}

/** Diagnostic reports tell of V8's insides: there are none of an engine that is not V8. */
const report = {
  compact: false, directory: '', excludeNetwork: false, filename: '', reportOnFatalError: false, reportOnSignal: false,
  reportOnUncaughtException: false, signal: 'SIGUSR2',
  getReport() {
    throw new Error('Loopscope writes no diagnostic reports');
  },
  writeReport() {
    throw new Error('Loopscope writes no diagnostic reports');
  },
};

function setSourceMapsEnabled(enabled) {
  require('internal/validators').validateBoolean(enabled, 'val');
}

const identities = Object.fromEntries(['setuid', 'seteuid', 'setgid', 'setegid', 'setgroups', 'initgroups']
  .map((name) => [name, setsId(name)]));

module.exports = {
  methods: {
    _linkedBinding: notLinked, _rawDebug: rawDebug, assert, binding, dlopen, getBuiltinModule, loadEnvFile, openStdin,
    setSourceMapsEnabled, ...identities,
  },
  allowedFlags,
  report,
};

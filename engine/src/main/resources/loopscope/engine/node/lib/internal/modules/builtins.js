'use strict';
// The core modules that a program can ask for.

const binding = internalBinding('modules');

const names = [
  '_http_agent', '_http_client', '_http_common', '_http_incoming', '_http_outgoing', '_http_server',
  '_stream_duplex', '_stream_passthrough', '_stream_readable', '_stream_transform', '_stream_wrap',
  '_stream_writable', '_tls_common', '_tls_wrap', 'assert', 'assert/strict', 'async_hooks', 'buffer',
  'child_process', 'cluster', 'console', 'constants', 'crypto', 'dgram', 'diagnostics_channel', 'dns',
  'dns/promises', 'domain', 'events', 'fs', 'fs/promises', 'http', 'http2', 'https', 'inspector',
  'inspector/promises', 'module', 'net', 'os', 'path', 'path/posix', 'path/win32', 'perf_hooks', 'process',
  'punycode', 'querystring', 'readline', 'readline/promises', 'repl', 'stream', 'stream/consumers',
  'stream/promises', 'stream/web', 'string_decoder', 'sys', 'timers', 'timers/promises', 'tls',
  'trace_events', 'tty', 'url', 'util', 'util/types', 'v8', 'vm', 'wasi', 'worker_threads', 'zlib',
];
const known = new Set(names);
const onlyWithPrefix = new Set(['sea', 'sqlite', 'test', 'test/reporters']);

/** The id of the core module that a specifier names, or undefined. */
function builtinId(specifier) {
  if (specifier.startsWith('node:')) {
    const id = specifier.slice(5);
    return known.has(id) || onlyWithPrefix.has(id) ? id : undefined;
  }
  return known.has(specifier) ? specifier : undefined;
}

/** The exports of a core module; one that Loopscope lacks says so. */
function requireBuiltin(id) {
  if (id === 'process') {
    return process;
  }
  if (!binding.coreExists(id)) {
    const error = new Error(`The core module '${id}' is part of Node.js, but Loopscope does not have it`);
    error.code = 'ERR_LOOPSCOPE_NO_SUCH_CORE_MODULE';
    throw error;
  }
  return binding.requireCore(id);
}

module.exports = { builtinModules: names, builtinId, requireBuiltin };

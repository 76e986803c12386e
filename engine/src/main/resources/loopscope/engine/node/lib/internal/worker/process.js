'use strict';
// How process differs in a worker: what belongs to the whole process stays with the main thread.

const { codes: { ERR_WORKER_UNSUPPORTED_OPERATION } } = require('internal/errors');

const unavailable = ['abort', 'chdir', 'initgroups', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid'];
const absent = ['_debugEnd', '_debugProcess', '_startProfilerIdleNotifier', '_stopProfilerIdleNotifier'];

function refuse(name) {
  const refused = () => {
    throw new ERR_WORKER_UNSUPPORTED_OPERATION(`process.${name}()`);
  };
  refused.disabled = true;
  return Object.defineProperty(refused, 'name', { __proto__: null, value: name });
}

/** The mask can be read only. */
function readOnly(umask) {
  return function(mask) {
    if (mask !== undefined) {
      throw new ERR_WORKER_UNSUPPORTED_OPERATION('Setting process.umask()');
    }
    return umask();
  };
}

/** Makes process a worker's, with these standard streams. */
function adapt(streams) {
  for (const name of unavailable) {
    process[name] = refuse(name);
  }
  for (const name of absent) {
    delete process[name];
  }
  process.umask = readOnly(process.umask);
  const { title } = process;
  Object.defineProperty(process, 'title', {
    __proto__: null, configurable: true, enumerable: true, get: () => title, set() {},
  });
  for (const [name, stream] of Object.entries(streams)) {
    Object.defineProperty(process, name, {
      __proto__: null, configurable: true, enumerable: true, get: () => stream,
    });
  }
}

module.exports = { adapt };

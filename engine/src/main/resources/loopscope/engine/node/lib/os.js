'use strict';
// node:os.

const { validateInt32, validateObject } = require('internal/validators');
const constants = require('internal/os/constants');

const binding = internalBinding('os');
const types = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows_NT' };
const linkLocal = /^fe[89ab]/i;

function asText(value) {
  value[Symbol.toPrimitive] = () => value();
  return value;
}

function arch() {
  return process.arch;
}

function platform() {
  return process.platform;
}

function tmpdir() {
  const { TMPDIR, TMP, TEMP } = process.env;
  const path = TMPDIR || TMP || TEMP || '/tmp';
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function homedir() {
  return process.env.HOME || binding.homedir();
}

function cpus() {
  return binding.cpus().map(([model, speed, user, nice, sys, idle, irq]) => ({
    model, speed, times: { user, nice, sys, idle, irq },
  }));
}

function interfaceOf([, address, netmask, family, mac, internal, prefix, scopeid]) {
  const found = { address, netmask, family, mac, internal, cidr: `${address}/${prefix}` };
  if (family === 'IPv6') {
    found.scopeid = linkLocal.test(address) ? scopeid : 0;
  }
  return found;
}

function networkInterfaces() {
  const byName = {};
  for (const row of binding.networkInterfaces()) {
    (byName[row[0]] ??= []).push(interfaceOf(row));
  }
  return byName;
}

function userInfo(options) {
  if (options !== undefined && options !== null) {
    validateObject(options, 'options', 2);
  }
  const [uid, gid, username, home, shell] = binding.userInfo();
  const encode = options?.encoding === 'buffer' ? (text) => require('buffer').Buffer.from(text) : (text) => text;
  return { __proto__: null, uid, gid, username: encode(username), homedir: encode(home), shell: encode(shell) };
}

function getPriority(pid = 0) {
  validateInt32(pid, 'pid');
  return constants.priority.PRIORITY_NORMAL;
}

function setPriority(pid, priority) {
  if (priority === undefined) {
    return setPriority(0, pid);
  }
  validateInt32(pid, 'pid');
  validateInt32(priority, 'priority', -20, 19);
  return undefined;
}

module.exports = {
  arch: asText(arch),
  availableParallelism: asText(function getAvailableParallelism() {
    return binding.parallelism();
  }),
  cpus,
  endianness: asText(function endianness() {
    return 'LE';
  }),
  freemem: asText(function getFreeMem() {
    return binding.memory()[1];
  }),
  getPriority,
  homedir: asText(homedir),
  hostname: asText(function hostname() {
    return binding.hostname();
  }),
  loadavg: function loadavg() {
    return binding.loadavg();
  },
  networkInterfaces,
  platform: asText(platform),
  release: asText(function getOSRelease() {
    return binding.release();
  }),
  setPriority,
  tmpdir: asText(tmpdir),
  totalmem: asText(function getTotalMem() {
    return binding.memory()[0];
  }),
  type: asText(function getOSType() {
    return types[process.platform];
  }),
  userInfo,
  uptime: asText(function uptime() {
    return binding.uptime();
  }),
  version: asText(function getOSVersion() {
    return binding.version();
  }),
  machine: asText(function getMachine() {
    return binding.machine();
  }),
};

Object.defineProperties(module.exports, {
  constants: { value: constants, enumerable: true },
  EOL: { value: process.platform === 'win32' ? '\r\n' : '\n', enumerable: true, configurable: true },
  devNull: { value: process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null', enumerable: true, configurable: true },
});

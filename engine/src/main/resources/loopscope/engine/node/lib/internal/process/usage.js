'use strict';
// What the process uses: memory, processor time, and the system's other counts.

const binding = internalBinding('process');

function memoryUsage() {
  const { rss, heapTotal, heapUsed, external } = binding.memory();
  return { rss, heapTotal, heapUsed, external, arrayBuffers: 0 };
}
memoryUsage.rss = () => binding.memory().rss;

function checkPrevious(previous) {
  const { validateNumber, validateObject } = require('internal/validators');
  validateObject(previous, 'prevValue');
  for (const name of ['user', 'system']) {
    validateNumber(previous[name], `prevValue.${name}`);
    if (!(previous[name] >= 0 && previous[name] <= Number.MAX_SAFE_INTEGER)) {
      const { codes } = require('internal/errors');
      throw new codes.ERR_INVALID_ARG_VALUE.RangeError(`prevValue.${name}`, previous[name]);
    }
  }
}

/** Microseconds since the start, or since another result of this. */
function cpuUsage(previous) {
  const [user, system] = binding.processorTime();
  if (previous) {
    checkPrevious(previous);
    return { user: user - previous.user, system: system - previous.system };
  }
  return { user, system };
}

function resourceUsage() {
  const [userCPUTime, systemCPUTime] = binding.processorTime();
  const [maxRSS, minorPageFault, majorPageFault, voluntaryContextSwitches, involuntaryContextSwitches] =
    binding.resources();
  return {
    userCPUTime, systemCPUTime, maxRSS, sharedMemorySize: 0, unsharedDataSize: 0, unsharedStackSize: 0, minorPageFault,
    majorPageFault, swappedOut: 0, fsRead: 0, fsWrite: 0, ipcSent: 0, ipcReceived: 0, signalsCount: 0,
    voluntaryContextSwitches, involuntaryContextSwitches,
  };
}

module.exports = { cpuUsage, memoryUsage, resourceUsage };

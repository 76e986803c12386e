'use strict';
// util.debuglog: messages of a section, written when NODE_DEBUG names it.

const enabledSections = new Map();

function isEnabled(section) {
  let enabled = enabledSections.get(section);
  if (enabled === undefined) {
    const patterns = (process.env.NODE_DEBUG ?? '').split(',').filter((pattern) => pattern !== '');
    enabled = patterns.some((pattern) => {
      const escaped = pattern.trim().replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replaceAll('*', '.*');
      return new RegExp(`^${escaped}$`, 'i').test(section);
    });
    enabledSections.set(section, enabled);
  }
  return enabled;
}

function debuglog(set, callback) {
  const section = `${set}`.toUpperCase();
  let told = false;
  const logger = (...args) => {
    if (!isEnabled(section)) {
      return;
    }
    if (!told) {
      told = true;
      callback?.(logger);
    }
    const { format } = require('internal/util/inspect');
    process.stderr.write(`${section} ${process.pid}: ${format(...args)}\n`);
  };
  return Object.defineProperty(logger, 'enabled', {
    __proto__: null,
    get: () => isEnabled(section),
    configurable: true,
    enumerable: true,
  });
}

module.exports = { debuglog };

'use strict';
// util.parseEnv: the text of a .env file as an object.

const line = /^\s*(?:export\s+)?([\w.-]+)\s*=[^\S\n]*(?:"((?:[^"])*)"|'([^']*)'|`([^`]*)`|([^\n#]*))/gm;

function parseEnv(content) {
  require('internal/validators').validateString(content, 'content');
  const result = {};
  for (const [, key, double, single, tick, bare] of content.replaceAll('\r\n', '\n').matchAll(line)) {
    result[key] = double?.replaceAll('\\n', '\n') ?? single ?? tick ?? bare.trim();
  }
  return result;
}

module.exports = { parseEnv };

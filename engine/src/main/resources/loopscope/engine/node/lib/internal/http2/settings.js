'use strict';
// Settings of HTTP/2 connections, and how they are written: https://www.rfc-editor.org/rfc/rfc9113#name-settings-format

const { Buffer } = require('buffer');
const { codes } = require('internal/errors');

/** The name of each setting, its number on the wire, and the greatest value it may have. */
const known = [
  ['headerTableSize', 1, 2 ** 32 - 1], ['enablePush', 2, 1], ['initialWindowSize', 4, 2 ** 32 - 1],
  ['maxFrameSize', 5, 2 ** 24 - 1], ['maxConcurrentStreams', 3, 2 ** 32 - 1], ['maxHeaderListSize', 6, 2 ** 32 - 1],
  ['enableConnectProtocol', 8, 1],
];
const inOrder = [...known].sort(([, one], [, other]) => one - other);
const switches = new Set(['enablePush', 'enableConnectProtocol']);
const entryLength = 6;

function getDefaultSettings() {
  return {
    __proto__: null, headerTableSize: 4096, enablePush: true, initialWindowSize: 65535, maxFrameSize: 16384,
    maxConcurrentStreams: 2 ** 32 - 1, maxHeaderSize: 65535, maxHeaderListSize: 65535, enableConnectProtocol: false,
  };
}

function check(name, value, most) {
  const least = name === 'maxFrameSize' ? 16384 : 0;
  const fits = switches.has(name) ? typeof value === 'boolean' : typeof value === 'number' && value >= least && value <= most;
  if (!fits) {
    const Base = switches.has(name) ? TypeError : RangeError;
    throw Object.assign(new Base(`Invalid value for setting "${name}": ${value}`), { code: 'ERR_HTTP2_INVALID_SETTING_VALUE' });
  }
}

function getPackedSettings(settings = {}) {
  require('internal/validators').validateObject(settings, 'settings');
  const given = { maxHeaderListSize: settings.maxHeaderSize, ...settings };
  const entries = inOrder.filter(([name]) => given[name] !== undefined);
  const packed = Buffer.alloc(entries.length * entryLength);
  entries.forEach(([name, number, most], i) => {
    check(name, given[name], most);
    packed.writeUInt16BE(number, i * entryLength);
    packed.writeUInt32BE(Number(given[name]), i * entryLength + 2);
  });
  return packed;
}

function getUnpackedSettings(packed) {
  if (!ArrayBuffer.isView(packed)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray'], packed);
  }
  if (packed.length % entryLength !== 0) {
    throw Object.assign(new RangeError('Packed settings length must be a multiple of six'),
      { code: 'ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH' });
  }
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const settings = {};
  for (let at = 0; at < bytes.length; at += entryLength) {
    const name = known.find(([, number]) => number === bytes.readUInt16BE(at))?.[0];
    const value = bytes.readUInt32BE(at + 2);
    if (name === 'maxHeaderListSize') {
      settings.maxHeaderSize = value;
    }
    if (name !== undefined) {
      settings[name] = switches.has(name) ? value !== 0 : value;
    }
  }
  return settings;
}

module.exports = { getDefaultSettings, getPackedSettings, getUnpackedSettings };

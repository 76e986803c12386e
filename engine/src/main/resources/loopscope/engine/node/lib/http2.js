'use strict';
// node:http2, as much as clients ask of it that speak HTTP/1.1 here: its constants and settings. There are no sessions.

const settings = require('internal/http2/settings');

function unavailable(name) {
  return Object.defineProperty(() => {
    const error = new Error(`Loopscope has no HTTP/2 sessions: http2.${name} cannot be used; http and https can`);
    error.code = 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM';
    throw error;
  }, 'name', { __proto__: null, value: name });
}

class Http2ServerRequest extends require('stream').Readable {}

class Http2ServerResponse extends require('stream') {}

module.exports = {
  connect: unavailable('connect'),
  constants: require('internal/http2/constants'),
  createServer: unavailable('createServer'),
  createSecureServer: unavailable('createSecureServer'),
  getDefaultSettings: settings.getDefaultSettings,
  getPackedSettings: settings.getPackedSettings,
  getUnpackedSettings: settings.getUnpackedSettings,
  performServerHandshake: unavailable('performServerHandshake'),
  sensitiveHeaders: Symbol('sensitiveHeaders'),
  Http2ServerRequest,
  Http2ServerResponse,
};
